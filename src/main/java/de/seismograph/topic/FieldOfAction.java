package de.seismograph.topic;

import de.seismograph.shared.LocalizedText;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One of the ten fields in which neighbourhood management works. */
@Entity
@Immutable
@Table(name = "field_of_action")
public class FieldOfAction extends PanacheEntityBase {
    @Id
    private String id;

    @Column(name = "name_de")
    private String german;

    @Column(name = "name_en")
    private String english;

    private int position;

    protected FieldOfAction() {}

    static List<FieldOfAction> inOrder() {
        return list("order by position");
    }

    String id() {
        return id;
    }

    LocalizedText name() {
        return new LocalizedText(german, english);
    }
}
