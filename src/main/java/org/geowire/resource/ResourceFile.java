package org.geowire.resource;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Writes the file that {@link Resources} reads. */
public final class ResourceFile {

  private final Map<String, byte[]> entries = new TreeMap<>();

  /** Adds a resource as it is in the jar. */
  public void add(String path, byte[] data) {
    entries.put(path, data);
  }

  /** Adds the form of a resource that {@link Resources#compiled} gives. */
  public void addCompiled(String path, byte[] data) {
    entries.put(path + Resources.COMPILED, data);
  }

  /** Writes the file. */
  public void write(Path file) throws IOException {
    int start = head(0).length;
    Files.createDirectories(file.toAbsolutePath().getParent());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head(start));
    entries.values().forEach(out::writeBytes);
    Files.write(file, out.toByteArray());
  }

  private byte[] head(int start) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(Resources.MAGIC);
    out.writeInt(entries.size());
    int at = start;
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(at);
      out.writeInt(entry.getValue().length);
      at += entry.getValue().length;
    }
    return bytes.toByteArray();
  }
}
