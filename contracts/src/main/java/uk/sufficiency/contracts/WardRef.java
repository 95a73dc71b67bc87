package uk.sufficiency.contracts;

/**
 * An electoral ward.
 *
 * @param code the ONS code, such as {@code E05012993}
 * @param name the ward's name as its source spells it; join on the code
 */
public record WardRef(String code, String name) {}
