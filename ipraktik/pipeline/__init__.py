"""The jobs of the command line, each a few steps long; here the layers meet.

Everything heavy is imported inside the job that needs it, so that the command line is quick to
answer.
"""

from ipraktik.pipeline.asking import Answer, explain
from ipraktik.pipeline.calling import status
from ipraktik.pipeline.checking import check_edits
from ipraktik.pipeline.evaluating import EvaluateOptions, Evaluation, evaluate
from ipraktik.pipeline.examples import write_example
from ipraktik.pipeline.exporting import Exported, export
from ipraktik.pipeline.finding import SeveralFitError
from ipraktik.pipeline.judging import Judgement
from ipraktik.pipeline.matching import MatchOptions, find_match, match
from ipraktik.pipeline.projects import Started, init_project, init_survey, init_template
from ipraktik.pipeline.refusals import quote_paths
from ipraktik.pipeline.reporting import report
from ipraktik.pipeline.validating import validate
from ipraktik.pipeline.wording import describe_cost, describe_full_rule, describe_short_rule

__all__ = [
    "Answer",
    "EvaluateOptions",
    "Evaluation",
    "Exported",
    "Judgement",
    "MatchOptions",
    "SeveralFitError",
    "Started",
    "check_edits",
    "describe_cost",
    "describe_full_rule",
    "describe_short_rule",
    "evaluate",
    "explain",
    "export",
    "find_match",
    "init_project",
    "init_survey",
    "init_template",
    "match",
    "quote_paths",
    "report",
    "status",
    "validate",
    "write_example",
]
