"""The score of a result where there is little room: what stands above takes none from what stands below."""

from PySide6.QtWidgets import QScrollArea


def test_a_long_notice_pushes_the_reasons_under_no_line_of_the_chart(at_the_desk):
    async def story(person):
        await person.goes("result", person.data.completed[0])
        person.shell.window.resize(1280, 720)
        panel = person.page.score
        panel.state.say("notice", "There is no overall score", "Too little was said to score it. " * 9)
        panel.show_rubric(panel._rubric)
        chart = person.widget("chartScroll", QScrollArea)
        reasons = person.widget("reasonsScroll", QScrollArea)
        await person.until(
            lambda: panel.state.geometry().bottom() < chart.geometry().top(), "the chart is below the notice"
        )
        await person.until(
            lambda: chart.geometry().bottom() < reasons.geometry().top(), "the reasons are below the chart"
        )
        assert reasons.height() >= panel._look.px(60)

    at_the_desk("admin", story)
