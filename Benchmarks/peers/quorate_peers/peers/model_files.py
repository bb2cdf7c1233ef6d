"""A linear model as free MPS, for solvers that read files."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ..two_level.linear_model import Entry, LinearModel, Row


@dataclass(slots=True)
class GrowingModel:
    """A model whose columns can be closed and whose rows become more."""

    model: LinearModel
    closed: set[int] = field(default_factory=set)
    more: list[Row] = field(default_factory=list)

    def close_columns(self, columns: list[int]) -> None:
        """Left out of what is written."""
        self.closed.update(columns)

    def add_row(self, lower: float, upper: float, entries: list[Entry]) -> None:
        """One row more."""
        self.more.append(Row(lower, upper, entries))

    def write(self, path: Path, costs: dict[int, float]) -> None:
        """The model with these costs, every column a whole number."""
        rows = self.model.rows + self.more
        by_column: dict[int, list[Entry]] = {column: [] for column in range(self.model.columns)
                                             if column not in self.closed}
        for index, row in enumerate(rows):
            for column, factor in row.entries:
                if column in by_column:
                    by_column[column].append((index, factor))
        with path.open("w", encoding="ascii") as file:
            file.write("NAME two_level FREE\nROWS\n N COST\n")
            file.writelines(f" {'E' if row.lower == row.upper else 'L'} R{index}\n"
                            for index, row in enumerate(rows))
            file.write("COLUMNS\n M1 'MARKER' 'INTORG'\n")
            for column, entries in by_column.items():
                file.writelines(lines_of(column, costs.get(column, 0), entries))
            file.write(" M2 'MARKER' 'INTEND'\nRHS\n")
            file.writelines(f" RHS R{index} {row.upper:g}\n" for index, row in enumerate(rows)
                            if row.upper)
            file.write("BOUNDS\n")
            file.writelines(f" UP BND C{column} {self.model.upper[column]:g}\n"
                            for column in by_column)
            file.write("ENDATA\n")


def lines_of(column: int, cost: float, entries: list[Entry]) -> list[str]:
    """A column's lines; one that is in no row is told by its cost."""
    lines = [f" C{column} COST {cost:g}\n"] if cost or not entries else []
    return lines + [f" C{column} R{index} {factor:g}\n" for index, factor in entries]


def named(columns: int, values: dict[str, float]) -> list[float]:
    """Values by column index from values by name; those not named are zero."""
    out = [0.0] * columns
    for name, value in values.items():
        out[int(name[1:])] = float(round(value))
    return out
