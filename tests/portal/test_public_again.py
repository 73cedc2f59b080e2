"""What a sender may ask for once more: the level above, when an answer does not satisfy, and a correction."""

import uuid

from cases import store
from tests.cases.walk import read
from tests.portal.citizen import answered, reported

FIXED = "có một đơn hay một vụ việc nào"


def test_who_is_not_satisfied_is_offered_the_level_above_and_it_is_a_new_round(house):
    story = answered(house)
    rated = story.citizen.act(story.look(), "rate", rating="dissatisfied")

    after = story.citizen.act(rated, "ask_higher", why="Chưa nói vì sao chậm.")

    assert "Đã ghi nhận" in after.text
    case = read(house, story.case)
    assert (case.stage, case.round) == ("registered", 2)
    assert 'value="ask_higher"' not in after.text


def test_who_is_satisfied_is_not_offered_it(house):
    story = answered(house)

    rated = story.citizen.act(story.look(), "rate", rating="satisfied")

    assert 'value="ask_higher"' not in rated.text


def test_a_request_about_what_was_never_published_gets_the_printed_answer(house):
    story = reported(house)
    story.walker.act("clerk", "sort_as_correction", why="Đề nghị nói lại một câu đã công khai.")
    asked = story.look().text
    story.walker.act("head", "answer_unpublished")
    house.recall_seconds = 0

    page = story.look().text

    assert "Đã nhận đề nghị nói lại" in asked
    assert FIXED in page
    assert "Không phải nội dung đã công khai" in page


def test_the_answer_is_the_same_word_for_word_whether_a_case_exists_or_not(house):
    house.recall_seconds = 0
    hidden_case, nothing = answered(house).case, uuid.uuid4().hex
    told = []
    for about in (hidden_case, nothing):
        story = reported(house)
        story.walker.act("clerk", "sort_as_correction", why=f"Về {about}")
        story.walker.act("head", "answer_unpublished")
        with store.transaction(house.db) as conn:
            last = store.facts(conn, story.case)[-1]
        told.append((last.texts, last.data, house.rules[last.decided_under].stages[last.stage].public))

    assert told[0] == told[1]
