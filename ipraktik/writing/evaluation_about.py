"""`Om tallene`: how each figure is made, what is hidden and why, and what was read."""

from __future__ import annotations

from collections.abc import Iterator

from ipraktik.language import danish
from ipraktik.model.evaluation import FEWEST_SHOWN, LEAST_RECOMMENDING
from ipraktik.model.evaluation_report import EvaluationReport
from ipraktik.model.evaluation_series import SERIES_SHEET, SOURCE_2016
from ipraktik.text import Text, say
from ipraktik.writing.evaluation_page import PageBuilder
from ipraktik.writing.evaluation_words import ABOUT_SHEET, GROUPS_SHEET
from ipraktik.writing.tables import Sheet

_WIDTHS = (24.0, 71.0)


def about_sheet(report: EvaluationReport) -> Sheet:
    """Return `Om tallene`."""
    page = PageBuilder(_WIDTHS)
    page.title(say("About the figures"))
    for heading, texts in (
        (say("The figures"), _figures()),
        (say("Uncertainty"), _uncertainty()),
        (say("What is hidden, and why"), _hidden(report)),
        (say("Sources"), _sources(report)),
    ):
        page.gap()
        page.section(heading)
        for name, text in texts:
            page.line([(danish(name), 1), (danish(text), 1)], "left")
    return Sheet(ABOUT_SHEET, (page.grid(),), portrait=True)


def _figures() -> Iterator[tuple[Text | str, Text | str]]:
    yield (
        say("Recommend"),
        say(
            "Those who answered yes, by all who answered the question. On a scale from 0 to 10, "
            "{least} or more counts as yes.",
            least=LEAST_RECOMMENDING,
        ),
    )
    yield (
        say("Satisfied"),
        say(
            "Those satisfied to a high or a very high degree (the two best of five steps), by all "
            "who answered the question."
        ),
    )
    yield (
        say("Concrete use"),
        say("Those who have had concrete use of the visit, by all who answered the question."),
    )
    yield (
        say("In touch"),
        say("Those who were in touch after the visit, by all who answered the question."),
    )
    yield (
        say("Of those asked"),
        say(
            "The answers to the question by those who could answer: interns with a place and hosts "
            "with visitors in the match. Empty where no match was given."
        ),
    )
    yield (
        say("By the visit"),
        say(
            "Each answer stands in one group. A host with several fields is counted under the one "
            "named first. Points are cut into thirds; equal points are kept together."
        ),
    )


def _uncertainty() -> Iterator[tuple[Text | str, Text | str]]:
    yield (
        say("Shares"),
        say("Wilson's score interval, 95 %. All shares are rounded to whole per cent."),
    )
    yield (
        say("Changes"),
        say(
            "Newcombe's hybrid score interval for the difference of two shares, 95 %. A change is "
            "called more than chance where the interval leaves out 0. Where it is not known how "
            "many answered in the earlier year, it is told whether that year's share lies within "
            "this year's interval."
        ),
    )
    yield (
        say("Points"),
        say(
            "Spearman's rank correlation with the interval of Bonett and Wright (2000), from 10 "
            "answers on."
        ),
    )
    yield (
        say("Those who did not answer"),
        say(
            "No interval covers that those who did not answer may think otherwise than those who "
            "did. The page {sheet} shows how far they could move the share who recommend it.",
            sheet="Hovedtal",
        ),
    )
    yield (
        say("What goes together"),
        say(
            "The tables tell what went together, not why. Who came on more days, for instance, may "
            "differ in other ways too. Where many groups are compared, some differ by chance alone."
        ),
    )


def _hidden(report: EvaluationReport) -> Iterator[tuple[Text | str, Text | str]]:
    yield (
        say("Small groups"),
        say(
            "No group of fewer than {count} answers is shown. In {sheet} small groups are put "
            "together with their neighbours or under the others until their size and their answers "
            "cannot be told; and a table is left out where one with another would tell how large a "
            "small group is.",
            count=FEWEST_SHOWN,
            sheet=GROUPS_SHEET,
        ),
    )
    yield (
        say("Only one edition"),
        say(
            "Pass on one edition of a year's figures. Two editions with a few answers between them "
            "tell together what these few answered."
        ),
    )
    yield (
        say("Names"),
        say(
            "The answers were joined with the match on ID or e-mail address, and these were then "
            "dropped. Names stand only in the list of ideas, of those who have agreed to it."
        ),
    )
    yield (
        say("Comments"),
        say(
            "Comments stand apart, in an order drawn by lot. Whether a host or an intern wrote one "
            "is told only where both have written at least {count}.",
            count=FEWEST_SHOWN,
        ),
    )
    if report.unjoined:
        yield (
            say("Not in the match"),
            say(
                "Some answers name somebody whom the match does not know. They count in the "
                "figures, but nothing is known of their visit."
            ),
        )


def _sources(report: EvaluationReport) -> Iterator[tuple[Text | str, Text | str]]:
    yield (
        "2016",
        say(
            "{source}. Interns' contact afterwards, and how many answered, is not published.",
            source=SOURCE_2016,
        ),
    )
    yield (
        say("Other years"),
        say("The sheet {sheet} of earlier evaluation reports, as they were.", sheet=SERIES_SHEET),
    )
    for name in report.files:
        yield say("Read"), name
