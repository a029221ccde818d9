"use strict";

/** The page's texts in its two languages. */
Geowire.words = (function (G) {
  const table = G.data("words");
  const settings = G.data("settings");
  const languages = ["en", "fr"];
  let at = Math.max(0, languages.indexOf(settings.language));

  /** A text, with its numbered holes filled: say("shown", 3, 10). */
  function say(key, ...parts) {
    const entry = table[key];
    const text = entry ? entry[at] || entry[0] : key;
    return text.replace(/\{(\d)\}/g, (hole, n) => (parts[n] === undefined ? "" : String(parts[n])));
  }

  function has(key) {
    return Object.prototype.hasOwnProperty.call(table, key);
  }

  /** A value of a column in plain words, as it stands where the table has none. */
  function value(column, text) {
    const key = column + "." + text;
    return has(key) ? say(key) : String(text);
  }

  function language() {
    return languages[at];
  }

  function number(n, digits) {
    return new Intl.NumberFormat(language(), { maximumFractionDigits: digits || 0 }).format(n);
  }

  function percent(p) {
    return new Intl.NumberFormat(language(), { style: "percent" }).format(p);
  }

  /** A day, counted from 1970-01-01, as people write it. */
  function day(n, form) {
    const style = form || { day: "numeric", month: "short", year: "numeric" };
    return new Intl.DateTimeFormat(language() === "en" ? "en-GB" : "fr", { timeZone: "UTC", ...style })
      .format(new Date(n * 86400000));
  }

  /** The name of a country in the page's language. */
  function country(code, name) {
    if (language() === "en") {
      return name; // the one in the incidents
    }
    try {
      return new Intl.DisplayNames([language()], { type: "region" }).of(code) || name;
    } catch (e) {
      return name;
    }
  }

  /** Puts the texts where the page's elements ask for them. */
  function apply() {
    document.documentElement.lang = language();
    document.querySelectorAll("[data-say]").forEach(e => (e.textContent = say(e.dataset.say)));
    document.querySelectorAll("[data-label]").forEach(e => e.setAttribute("aria-label", say(e.dataset.label)));
    document.querySelectorAll("[data-hint]").forEach(e => (e.title = say(e.dataset.hint)));
    document.querySelectorAll("[data-placeholder]").forEach(e => (e.placeholder = say(e.dataset.placeholder)));
    const title = settings.title || say("title");
    document.title = title;
    G.byId("title").textContent = title;
  }

  function toggle() {
    at = 1 - at;
    apply();
    G.emit("language");
  }

  return { say, has, value, language, number, percent, day, country, apply, toggle };
})(Geowire);
