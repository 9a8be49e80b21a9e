"""The sessions of a training plan: the lines of a week or a day, and sections that are runs or rides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from guide.model.text import Text, joined
from guide.understand.entries import DAY_OFF, Draft, Entry, Piece, Unheard
from guide.understand.exercises.article import LEAST_SERIES, Article
from guide.understand.exercises.drafting import Drafting
from guide.understand.exercises.line_groups import LineGroups
from guide.understand.exercises.walked import Walked
from guide.understand.exercises.warm_ups import WarmUps
from guide.understand.outline import Line, Section
from guide.understand.said import RepsSaid
from guide.understand.sessions import RunSessions
from guide.understand.tokens import lowered


class TrainingPlans:
    """Finds the sessions in the sections of one article."""

    def __init__(
        self, article: Article, groups: LineGroups, drafting: Drafting, warm_ups: WarmUps, walked: Walked
    ) -> None:
        self.article = article
        self.lexicon = article.lexicon
        self.evidence = article.evidence
        self.groups = groups
        self.drafting = drafting
        self.warm_ups = warm_ups
        self.walked = walked
        self.runs = RunSessions(article.reader, article.evidence, article.lexicon)

    # Sessions on lines.

    def sessions(self, section: Section, number: int) -> list[Piece]:
        """The sessions of a plan, each on a line that begins with its name; empty if there are none."""
        heading = section.heading
        if heading is None or section.sections or section.tables:
            return []
        entries = self.groups.entries(section)
        named = [entry for entry in entries if self._names_period(entry.first) and not self._is_free(entry)]
        if len(named) >= LEAST_SERIES and self._is_week(heading):  # what is done beside them has a name of its own
            known = _ids(named)
            named = [one for one in entries if id(one) in known or self._is_dosed_field(one)]
        known = _ids(named)
        others = [entry for entry in entries if id(entry) not in known]
        if not self._are_sessions(named, heading):
            return []
        around = [entry for entry in others if self.evidence.around_at(entry) >= 0]
        beside = _ids(around)
        if any(self.evidence.has_own_dose(entry.sentences) for entry in others if id(entry) not in beside):
            return []
        return [piece for entry in entries for piece in self._of_plan(entry, known, beside, heading, number)]

    def _is_dosed_field(self, entry: Entry) -> bool:
        """Whether an item of a list begins with a name and a colon and gives a dose: "Extra: 10 min jog"."""
        first = entry.first
        return first.depth > 0 and first.lead is not None and self.evidence.has_own_dose(entry.sentences)

    def _is_free(self, entry: Entry) -> bool:
        """Whether a line is a day on which nothing is done, or nothing that is told: "Thursday: rest or swim"."""
        first = entry.first
        lead = first.lead.content if first.lead is not None else ""
        behind = first.text.content[first.text.content.find(lead) + len(lead) :].lstrip(" *_:–—-")
        free = len(entry.lines) == 1 and self.lexicon.activities.rest_day.fullmatch(lowered(behind)) is not None
        return free and not self.evidence.has_dose(entry.sentences)

    def _are_sessions(self, named: list[Entry], heading: Text) -> bool:
        """Whether lines with the names of weeks or days are sessions.

        Under a week they may be of anything; elsewhere they are runs, as other exercises are told with how they grow.
        Of days most are enough.
        """
        runs = sum(self.evidence.is_interval_behind(entry.first) for entry in named)
        of_days = all(self.lexicon.headings.weekday.match(_lead(entry)) for entry in named)
        enough = runs == len(named) or (of_days and runs > len(named) / 2)
        dosed = sum(self.evidence.has_dose(entry.sentences) for entry in named)
        in_week = self._is_week(heading) and 2 * dosed > len(named)  # others say how far: "Session 2: 2000 m row"
        return len(named) >= LEAST_SERIES and (in_week or (enough and dosed == len(named)))

    def _of_plan(self, entry: Entry, named: Set[int], around: Set[int], heading: Text, number: int) -> Sequence[Piece]:
        """The pieces of an entry of a plan: its sessions, what comes before or after each, or what is told of them."""
        if id(entry) in named:
            return self._of_period(entry, heading, number)
        if id(entry) in around:
            return self.warm_ups.within(entry, self.evidence.around_at(entry), number)
        if self._is_free(entry):
            return [Unheard(line.text, number, DAY_OFF) for line in entry.lines]
        return self.walked.told(entry.sentences, number)

    def _is_week(self, heading: Text) -> bool:
        return self.lexicon.headings.period.match(lowered(heading.content)) is not None

    def _names_period(self, line: Line) -> bool:
        """Whether a line begins with the name of a week, a day or a session."""
        if line.lead is None:
            return False
        return self._is_week(line.lead) or self.lexicon.headings.weekday.match(lowered(line.lead.content)) is not None

    def _of_period(self, entry: Entry, heading: Text, number: int) -> list[Draft]:
        """The exercise of a line of a plan, or those of the lines under it; named by the week it is in, too."""
        first, *others = entry.lines
        lead = first.lead or first.text
        apart = not self._is_week(heading) or _first_word(lead) == _first_word(heading)
        week = lead if apart else joined((heading, lead))
        within = [self.groups.entry([line]) for line in others if self._names_period(line)]
        if len(within) == len(others) >= LEAST_SERIES and any(self.evidence.has_dose(one.sentences) for one in within):
            return [self._named(one, joined((week, one.first.lead or one.first.text)), number) for one in within]
        return [self._named(entry, week, number)]

    def _named(self, entry: Entry, name: Text, number: int) -> Draft:
        """An exercise with a name that is not its line's own."""
        draft = self.drafting.of_one(entry, number)
        draft.name = name
        return draft

    # Sessions with a heading.

    def is_session(self, section: Section) -> bool:
        """Whether a section below the title is a session of a run plan, which no list goes on from or into."""
        if section.level <= 1 or section is self.article.top or self.article.calls_here(section):
            return False
        lines = (line for part in section.walk() for line in part.lines)
        return not any(line.list_number in self.article.continued for line in lines) and self.runs.is_session(section)

    def draft_of(self, section: Section, number: int) -> Draft:
        """The exercise that a session is; a count in its heading is a name, as nothing in it is counted: "2x20"."""
        draft = self.drafting.of_section(section, self.runs.told(section), number)
        counted = [isinstance(one, RepsSaid) for sentence in draft.sentences if sentence.cell for one in sentence.said]
        if self.runs.has_rounds(section):
            draft.sentences = self.runs.told(section)
        elif any(counted) and draft.heading is not None:
            draft.name, draft.sentences = draft.heading.strip(" .:*#"), self.runs.told(section)
        draft.headings += self.runs.headings(section)
        return draft


def _ids(entries: Iterable[Entry]) -> Set[int]:
    """What tells these entries from others: of a long plan, comparing each with each takes seconds."""
    return set(map(id, entries))


def _lead(entry: Entry) -> str:
    """The name in front of an entry, in lower case."""
    return lowered(entry.first.lead.content) if entry.first.lead is not None else ""


def _first_word(text: Text) -> str:
    return lowered(text.content).split()[0].rstrip("s")
