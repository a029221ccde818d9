package org.geowire.event;

import java.util.Optional;
import org.geowire.event.lexicon.Party;
import org.geowire.event.passage.Passage;
import org.geowire.event.passage.Roles;
import org.geowire.event.type.SubEventType;
import org.geowire.lang.LanguagePack;
import org.geowire.lang.PhraseTable;
import org.geowire.text.Tokens;

/** Makes actors of parties, and names those that a report leaves out as analysts do. */
final class ActorNamer {

  /** Both sides of an event. */
  record Sides(Optional<Actor> first, Optional<Actor> second) {}

  private final Optional<Actor> attacker;
  private final Optional<Actor> victim;
  private final Optional<Actor> protester;
  private final Optional<Actor> rioter;
  private final Optional<Actor> arrester;
  private final Optional<Actor> communal;

  ActorNamer(LanguagePack pack) {
    PhraseTable table = pack.phrases("default-actors");
    attacker = actor(table, "attacker");
    victim = actor(table, "victim");
    protester = actor(table, "protester");
    rioter = actor(table, "rioter");
    arrester = actor(table, "arrester");
    communal = actor(table, "communal");
  }

  private static Optional<Actor> actor(PhraseTable table, String role) {
    return table.get(role).map(row -> new Actor(row.value(0), row.value(1), "", ""));
  }

  Sides sides(Passage passage, SubEventType type, Roles roles) {
    Optional<Actor> doer = roles.doer().map(party -> actor(passage, party));
    Optional<Actor> armed =
        roles
            .doer()
            .filter(party -> party.kind() != Party.Kind.CIVILIAN)
            .map(party -> actor(passage, party));
    Optional<Actor> target = roles.target().map(party -> actor(passage, party));
    return switch (type.type()) {
      case PROTESTS -> crowd(passage, doer, target, protester, Party.Kind.PROTESTER);
      case RIOTS -> crowd(passage, doer, target, rioter, Party.Kind.RIOTER);
      case CIVILIANS -> new Sides(armed.or(() -> attacker), target.or(() -> victim));
      case BATTLES -> fight(passage, roles, armed);
      case EXPLOSIONS -> new Sides(armed.or(() -> attacker), target);
      case STRATEGIC ->
          new Sides(type == SubEventType.ARRESTS ? armed.or(() -> arrester) : armed, target);
    };
  }

  /** Who fights is armed; civilians on both sides fight as communities. */
  private Sides fight(Passage passage, Roles roles, Optional<Actor> armed) {
    if (isMany(roles.doer()) && isMany(roles.target())) {
      return new Sides(
          communal.map(c -> textOf(passage, roles.doer().get(), c)),
          communal.map(c -> textOf(passage, roles.target().get(), c)));
    }
    Optional<Actor> target =
        roles
            .target()
            .filter(party -> party.kind() != Party.Kind.CIVILIAN)
            .map(party -> actor(passage, party));
    return new Sides(armed.or(() -> attacker), target);
  }

  private static boolean isMany(Optional<Party> party) {
    return party
        .filter(p -> p.kind() == Party.Kind.CIVILIAN)
        .filter(p -> !p.word().single())
        .isPresent();
  }

  private static Actor textOf(Passage passage, Party party, Actor actor) {
    return new Actor(actor.name(), actor.kind(), text(passage, party), "");
  }

  /** The crowd stands first whatever the grammar; a force that met it second. */
  private static Sides crowd(
      Passage passage,
      Optional<Actor> doer,
      Optional<Actor> target,
      Optional<Actor> crowd,
      Party.Kind kind) {
    Optional<Actor> told = crowd.map(c -> textOf(passage, kind, c));
    Optional<Actor> force =
        doer.filter(ActorNamer::isForce)
            .or(() -> target.filter(ActorNamer::isForce))
            .or(() -> force(passage));
    return new Sides(told, force);
  }

  private static Actor textOf(Passage passage, Party.Kind kind, Actor crowd) {
    return passage.parties().stream()
        .filter(p -> p.kind() == kind)
        .findFirst()
        .map(p -> new Actor(crowd.name(), crowd.kind(), text(passage, p), ""))
        .orElse(crowd);
  }

  private static Optional<Actor> force(Passage passage) {
    return passage.parties().stream()
        .filter(p -> p.kind() == Party.Kind.STATE)
        .findFirst()
        .map(p -> actor(passage, p));
  }

  private static boolean isForce(Actor actor) {
    return Party.Kind.ofLabel(actor.kind()).isArmed();
  }

  private static Actor actor(Passage passage, Party party) {
    return new Actor(party.name(), party.kind().label(), text(passage, party), party.country());
  }

  private static String text(Passage passage, Party party) {
    Tokens tokens = passage.tokens();
    return tokens.span(party.first(), party.end() - 1).of(tokens.text());
  }
}
