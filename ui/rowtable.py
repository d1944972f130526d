"""A table as a list of rows: chosen whole, one at a time, nothing drawn that is not content."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView


def row_table(
    model: QAbstractItemModel,
    name: str,
    title: str,
    *,
    height: int,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> QTableView:
    """A table over ``model`` with rows of ``height`` pixels; ``title`` is its accessible name."""
    view = QTableView()
    view.setObjectName(name)
    view.setAccessibleName(title)
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTextElideMode(elide)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(height)
    head = view.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    return view
