"use strict";

/** What all parts of the page share: state, events, and how elements are made. */
const Geowire = (function () {
  const listeners = {};

  /** Calls back whenever something of that name happens. */
  function on(event, callback) {
    (listeners[event] = listeners[event] || []).push(callback);
  }

  function emit(event, detail) {
    (listeners[event] || []).forEach(callback => callback(detail));
  }

  /** The JSON of one of the page's data elements. */
  function data(name) {
    return JSON.parse(document.getElementById("data-" + name).textContent);
  }

  function byId(id) {
    return document.getElementById(id);
  }

  /**
   * A new element. Texts become text nodes, never markup: what an article says cannot run.
   * Properties that start with "on" are listeners, "class" is the class, others are attributes.
   */
  function el(name, properties, ...children) {
    return furnish(document.createElement(name), properties, children);
  }

  function svg(name, properties, ...children) {
    return furnish(document.createElementNS("http://www.w3.org/2000/svg", name), properties, children);
  }

  function furnish(element, properties, children) {
    Object.entries(properties || {}).forEach(([key, value]) => {
      if (key.startsWith("on")) {
        element.addEventListener(key.slice(2), value);
      } else if (value !== false && value !== null && value !== undefined) {
        element.setAttribute(key, value === true ? "" : value);
      }
    });
    children.flat(Infinity).forEach(child => {
      if (child !== null && child !== undefined && child !== "") {
        element.append(child.nodeType ? child : document.createTextNode(String(child)));
      }
    });
    return element;
  }

  /** Exchanges what an element holds. */
  function fill(element, ...children) {
    element.replaceChildren();
    return furnish(element, {}, children);
  }

  /** Tells a screen reader what has just happened. */
  function announce(text) {
    byId("live").textContent = text;
  }

  /** Lower case without accents, so that "Segou" finds "Ségou". */
  function fold(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  /** A value of the style sheet, which differs between light and dark. */
  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  }

  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

  return { on, emit, data, byId, el, svg, fill, announce, fold, colour, calm };
})();
