package uk.sufficiency.registry.provision;

/** What the latest version of a provision changed, for whoever comes with an older one. */
public enum LastChange {
  ENTERED("it was entered"),
  EDITED("its description was edited"),
  MOVED_ON("its status changed"),
  COMMISSIONED("its commissioned places changed"),
  SUCCEEDED("it moved to the setting that followed"),
  AGREED("its agreement changed"),
  VISITED("a quality visit was recorded or followed up"),
  IMPORTED("a file was imported"),
  OTHER("its placements or records changed");

  private final String words;

  LastChange(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
