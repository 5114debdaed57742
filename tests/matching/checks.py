"""What must hold of every result, whatever the instance."""

from __future__ import annotations

from ipraktik.matching.audit import audit
from ipraktik.matching.audit_points import derive_terms
from ipraktik.matching.solve import solve
from ipraktik.model.instance import Instance
from ipraktik.model.placement import Proof, Result
from tests.matching.adapters import day_keys, reached, to_assignment, to_instance
from tests.oracle import brute, milp
from tests.oracle.brute import BruteResult
from tests.oracle.instance import FairOptimum, Optimum, OracleInstance


def check_sound(instance: Instance, result: Result, name: str) -> None:
    """Assert that the audit finds nothing, that points agree term by term and all is proven."""
    found = audit(instance, result.placements, result.levels)
    assert not found.violations, (name, [str(one.message) for one in found.violations])
    assert found.points == {one.intern_id: one.points for one in result.placements}, name
    for one in result.placements:
        intern, host = instance.intern_by_id[one.intern_id], instance.host_by_id[one.host_id]
        assert one.terms == derive_terms(instance, intern, host, len(one.days)), (name, one)
    for level in result.levels:
        assert level.proof is not Proof.NONE, (name, level)
        assert level.bound == level.value, (name, level)


def check_against_milp(oracle: OracleInstance, name: str) -> Result:
    """Assert that the solver reaches the optimum of the oracle's integer programme."""
    instance = to_instance(oracle)
    result = solve(instance)
    assert reached(result, oracle.settings.fair) == milp.best(oracle), name
    check_sound(instance, result, name)
    check_days(oracle, result, name)
    return result


def check_against_brute(
    oracle: OracleInstance, name: str
) -> BruteResult[Optimum] | BruteResult[FairOptimum]:
    """Assert that the solver's match is one of all the best ones, with the best days."""
    instance = to_instance(oracle)
    result = solve(instance)
    best = brute.best(oracle)
    assert best is not None, name
    assert reached(result, oracle.settings.fair) == best.optimum, name
    assert to_assignment(oracle, result.placements) in best.assignments, name
    assert result.only_best is (len(best.assignments) == 1), name
    check_sound(instance, result, name)
    check_days(oracle, result, name)
    return best


def check_days(oracle: OracleInstance, result: Result, name: str) -> None:
    """Assert that each host's days reach the oracle's best key."""
    for host_id, (given, best) in day_keys(oracle, result.placements).items():
        assert given == best, (name, host_id)
