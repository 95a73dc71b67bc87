package uk.sufficiency.outreach.setting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import uk.sufficiency.outreach.setting.model.KnownSetting;

/** The settings that this service has learned of, read inside a use case's session. */
@ApplicationScoped
public class SettingRepository {

  /** The setting with this URN, if the registry has told of it. */
  public Uni<Optional<KnownSetting>> find(Session session, String urn) {
    return session
        .find(SettingEntity.class, urn)
        .map(found -> Optional.ofNullable(found).map(SettingEntity::toModel));
  }
}
