package uk.sufficiency.localstack;

/** Hears how the stack is getting on, line by line. Called from several threads. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress SILENT = line -> {};

  /** Something has happened, such as "registry ready after 4.1 s". */
  void tell(String line);
}
