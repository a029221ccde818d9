package org.geowire.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the articles of any number of inputs, in the order in which they are given.
 *
 * <p>The format is the one that the settings name, else the one that the file's extension tells,
 * else what its first bytes look like. Inputs compressed by gzip are unpacked on the way.
 */
public final class ArticleSource {

  /** Bytes looked at to tell the format. */
  private static final int SAMPLE = 4096;

  private final ReaderSettings settings;
  private final InputStream standardInput;

  /**
   * @param settings how to read
   * @param standardInput what "-" stands for
   */
  public ArticleSource(ReaderSettings settings, InputStream standardInput) {
    this.settings = settings;
    this.standardInput = standardInput;
  }

  /**
   * Hands all articles of the inputs to a sink, and every problem.
   *
   * @param inputs files, folders, patterns, or "-" for standard input
   */
  public void read(List<String> inputs, ArticleReader.Sink sink) {
    for (InputFile input : InputFinder.find(inputs, sink)) {
      read(input, sink);
    }
  }

  private void read(InputFile input, ArticleReader.Sink sink) {
    try (InputStream file = input.open(standardInput);
        BufferedInputStream in = Unpacking.of(file)) {
      format(input.name(), in).reader(settings).read(in, input.name(), sink);
    } catch (IOException e) {
      sink.problem(InputProblem.error(input.name(), 0, IoMessages.of(e)));
    }
  }

  private ArticleFormat format(String name, BufferedInputStream in) throws IOException {
    if (settings.format().isPresent()) {
      return settings.format().get();
    }
    in.mark(SAMPLE);
    byte[] sample = in.readNBytes(SAMPLE);
    in.reset();
    return ArticleFormat.ofFileName(name).orElseGet(() -> sniff(sample));
  }

  private static ArticleFormat sniff(byte[] sample) {
    ByteOrderMark mark = ByteOrderMark.of(sample);
    String head =
        new String(sample, mark.charset().orElse(StandardCharsets.ISO_8859_1))
            .substring(Math.min(mark.length(), 1))
            .strip()
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("<") && Forms.WEB_PAGE.matcher(head).find()) {
      return ArticleFormat.HTML;
    }
    boolean object = head.startsWith("{") && Forms.JSON_OBJECT.matcher(head).matches();
    return object ? ArticleFormat.JSONL : ArticleFormat.TEXT;
  }

  /** Compiled when first needed, since patterns take long to start with. */
  private static final class Forms {
    static final Pattern WEB_PAGE =
        Pattern.compile("<!doctype html|<html|<head|<body|<article|<meta |<title|<div|<p>");
    static final Pattern JSON_OBJECT = Pattern.compile("\\{\\s*(\"|})[\\s\\S]*");
  }
}
