package de.seismograph.topic;

import de.seismograph.shared.LocalizedText;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One of the ten fields in which neighbourhood management works. */
@Entity
@Immutable
public class FieldOfAction extends PanacheEntityBase {
    @Id
    private String id;

    private String nameDe;

    private String nameEn;

    private int position;

    protected FieldOfAction() {}

    static List<FieldOfAction> inOrder() {
        return list("order by position");
    }

    public static boolean exists(String id) {
        return count("id", id) > 0;
    }

    String id() {
        return id;
    }

    LocalizedText name() {
        return new LocalizedText(nameDe, nameEn);
    }
}
