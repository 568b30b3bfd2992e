package de.seismograph.release;

import de.seismograph.answer.SheetKey;
import de.seismograph.answer.Sheets;
import de.seismograph.invitation.FrameMember;
import de.seismograph.invitation.Invitations;
import de.seismograph.pulse.Pulse;
import de.seismograph.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes through the sheets of a pulse, once, and counts them. */
@ApplicationScoped
class Counting {
    private final Sheets sheets;
    private final Invitations invitations;
    private final SecureRandom chance;

    Counting(Sheets sheets, Invitations invitations, SecureRandom chance) {
        this.sheets = sheets;
        this.invitations = invitations;
        this.chance = chance;
    }

    /** The 32 bytes of the key of a sheet. */
    private record Key(long first, long second, long third, long fourth) {
        static Key of(byte[] key) {
            ByteBuffer octets = ByteBuffer.wrap(key);
            return new Key(octets.getLong(), octets.getLong(), octets.getLong(), octets.getLong());
        }
    }

    /** The attributes of the frame, numbered as they come, and how many neighbourhoods share them. */
    private static final class Places {
        private final Map<Attributes, Integer> numbers = new LinkedHashMap<>();
        private final List<Integer> neighbourhoods = new ArrayList<>();

        int add(Attributes attributes) {
            int place = numbers.computeIfAbsent(attributes, first -> neighbourhoods.size());
            if (place == neighbourhoods.size()) {
                neighbourhoods.add(0);
            }
            neighbourhoods.set(place, neighbourhoods.get(place) + 1);
            return place;
        }

        List<Attributes> attributes() {
            return List.copyOf(numbers.keySet());
        }

        Frame frame() {
            Map<Attributes, Integer> frame = new HashMap<>();
            numbers.forEach((attributes, place) -> frame.put(attributes, neighbourhoods.get(place)));
            return new Frame(frame);
        }
    }

    /** Whose a sheet may be; {@code place} is the position of the attributes among those of the frame. */
    private record Asked(String neighbourhood, int place) {}

    /**
     * @param key of the pulse, which tells whose a sheet is
     * @throws Problem 409 if there are sheets that belong to nobody who was invited
     */
    CountedSheets count(Pulse pulse, byte[] key) {
        Places places = new Places();
        Map<Key, Asked> asked = new HashMap<>();
        SheetKey sheetKeys = new SheetKey(key);
        invitations.forEachMember(pulse.id(), member -> {
            int place = places.add(attributes(member));
            asked.put(Key.of(sheetKeys.of(member.invitation())), new Asked(member.neighbourhood(), place));
        });
        CountedSheets counted = counted(pulse, places.frame(), places.attributes());
        sheets.forEach(pulse.id(), (sheet, answers) -> {
            Asked author = asked.get(Key.of(sheet));
            if (author == null) {
                throw Problem.conflict(
                        "sheets-of-strangers",
                        "Some sheets belong to nobody who was invited. They are kept, and nothing has been counted; tell the developers.");
            }
            counted.add(author.place(), answers);
            counted.note(author.neighbourhood(), answers);
        });
        return counted;
    }

    /** Counts sheets that nobody can tell the origin of: all together. */
    CountedSheets countTogether(Pulse pulse) {
        Frame frame = Frame.ofUnknownOrigin(Math.toIntExact(invitations.frameSize(pulse.id())));
        CountedSheets counted = counted(pulse, frame, List.of(Attributes.UNKNOWN));
        sheets.forEach(pulse.id(), (sheet, answers) -> counted.add(0, answers));
        return counted;
    }

    private CountedSheets counted(Pulse pulse, Frame frame, List<Attributes> attributes) {
        return new CountedSheets(frame, attributes, pulse.questions(), new RecordKeys(chance));
    }

    private static Attributes attributes(FrameMember member) {
        return new Attributes(member.land(), member.phase(), member.size(), member.carrier());
    }
}
