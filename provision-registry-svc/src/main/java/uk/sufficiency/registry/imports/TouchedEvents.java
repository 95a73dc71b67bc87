package uk.sufficiency.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import uk.sufficiency.registry.provision.ProvisionEvents;
import uk.sufficiency.registry.setting.SettingEvents;

/** Publishes the settings that an import has touched, and the provisions that moved with them. */
@ApplicationScoped
class TouchedEvents {

  private final SettingEvents settings;
  private final ProvisionEvents provisions;

  TouchedEvents(SettingEvents settings, ProvisionEvents provisions) {
    this.settings = settings;
    this.provisions = provisions;
  }

  void publish(Connection transaction) throws SQLException {
    settings.publish(transaction);
    provisions.open(transaction);
    provisions.touchMoved(transaction);
    provisions.publish(transaction);
  }
}
