package org.geowire.article;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in plain words why an input could not be read. */
final class IoMessages {

  private IoMessages() {}

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder; check the path";
    }
    if (e instanceof AccessDeniedException) {
      return "cannot be read: permission denied";
    }
    if (e instanceof EOFException || e instanceof ZipException) {
      return "is compressed by gzip and damaged or cut short; fetch it again";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? "cannot be read: " + e.getClass().getSimpleName() : reason;
  }
}
