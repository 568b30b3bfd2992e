package de.seismograph.region;

import com.fasterxml.jackson.annotation.JsonValue;
import de.seismograph.shared.LocalizedText;
import jakarta.persistence.EnumeratedValue;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the 16 Laender, known by its key in the official municipality key (AGS). */
@Schema(name = "LandKey", description = "First two digits of the AGS")
public enum Land implements Code {
    SCHLESWIG_HOLSTEIN("01", "DE-SH", "DEF", "Schleswig-Holstein", "Schleswig-Holstein"),
    HAMBURG("02", "DE-HH", "DE6", "Hamburg", "Hamburg"),
    LOWER_SAXONY("03", "DE-NI", "DE9", "Niedersachsen", "Lower Saxony"),
    BREMEN("04", "DE-HB", "DE5", "Bremen", "Bremen"),
    NORTH_RHINE_WESTPHALIA("05", "DE-NW", "DEA", "Nordrhein-Westfalen", "North Rhine-Westphalia"),
    HESSE("06", "DE-HE", "DE7", "Hessen", "Hesse"),
    RHINELAND_PALATINATE("07", "DE-RP", "DEB", "Rheinland-Pfalz", "Rhineland-Palatinate"),
    BADEN_WUERTTEMBERG("08", "DE-BW", "DE1", "Baden-Württemberg", "Baden-Württemberg"),
    BAVARIA("09", "DE-BY", "DE2", "Bayern", "Bavaria"),
    SAARLAND("10", "DE-SL", "DEC", "Saarland", "Saarland"),
    BERLIN("11", "DE-BE", "DE3", "Berlin", "Berlin"),
    BRANDENBURG("12", "DE-BB", "DE4", "Brandenburg", "Brandenburg"),
    MECKLENBURG_WESTERN_POMERANIA("13", "DE-MV", "DE8", "Mecklenburg-Vorpommern", "Mecklenburg-Western Pomerania"),
    SAXONY("14", "DE-SN", "DED", "Sachsen", "Saxony"),
    SAXONY_ANHALT("15", "DE-ST", "DEE", "Sachsen-Anhalt", "Saxony-Anhalt"),
    THURINGIA("16", "DE-TH", "DEG", "Thüringen", "Thuringia");

    @EnumeratedValue
    private final String key;

    private final String iso;
    private final String nuts;
    private final LocalizedText label;

    Land(String key, String iso, String nuts, String german, String english) {
        this.key = key;
        this.iso = iso;
        this.nuts = nuts;
        this.label = new LocalizedText(german, english);
    }

    /** The Land a municipality lies in, from the first two digits of its AGS. */
    public static Optional<Land> ofAgs(String ags) {
        return ags.length() < 2 ? Optional.empty() : Code.find(Land.class, ags.substring(0, 2));
    }

    /** The first two digits of each AGS of the Land, {@code 01} to {@code 16}. */
    @Override
    @JsonValue
    public String id() {
        return key;
    }

    /** The code of ISO 3166-2, such as {@code DE-SH}. */
    public String iso() {
        return iso;
    }

    /** The code of NUTS level 1, such as {@code DEF}. */
    public String nuts() {
        return nuts;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    @Override
    public String toString() {
        return key;
    }
}
