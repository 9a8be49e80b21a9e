"""Lines of web sites: whole lines count, sentences that only sound like them do not."""

from __future__ import annotations

import pytest

from guide.model.document import Clutter, texts_of
from guide.read import read_bytes
from guide.read.site_lines import leads_on, of_site, section_of_site


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Skip to main content", "navigation"),
        ("jump to navigation", "navigation"),
        ("Top of page", "navigation"),
        ("HomeAbout UsOur TeamPhysiotherapySports MassageNews And EventsContact Us", "navigation"),
        ("slide 2 of 9, Wall walk,", "navigation"),
        ("Read more »", "navigation"),
        ("Share on Facebook", "navigation"),
        ("Related: Ten songs for tired feet", "navigation"),
        ("Tags: back, neck", "navigation"),
        ("To print this sheet click here", "navigation"),
        ("For a large-print copy, please click on this link", "navigation"),
        ("If you cannot see the drawings, click here.", "navigation"),
        ("Printer-friendly version", "navigation"),
        ("Download this leaflet as a PDF (2 pages)", "navigation"),
        ("Next post: My favourite shoes", "navigation"),
        ("Unsubscribe | Update your preferences | View in browser", "navigation"),
        ("Share  Tweet  Pin  Email", "navigation"),
        ("Facebook Twitter Pinterest", "navigation"),
        ("Follow us on Facebook, X and Instagram", "navigation"),
        ("You're receiving this email because you joined on our site.", "navigation"),
        ("Medically reviewed by Jo Park, DPT — Written by Al Lund — Updated on May 3, 2020", "byline"),
        ("**Advertisement**", "advertisement"),
        ("We use cookies to give you the best experience.", "advertisement"),
        ("Posted on 3 March 2021 by Jo", "byline"),
        ("By Jo Park | May 3, 2020", "byline"),
        ("Page last reviewed: 3 March 2023", "byline"),
        ("5 min read", "byline"),
        ("« Back to the main leaflets page", "navigation"),
        ("Return to our leaflets list", "navigation"),
        ("Toggle contrast", "navigation"),
        ("St Elsewhere Hospital logo", "navigation"),
        ("Browsing Category", "navigation"),
        ("Patient information A-Z", "navigation"),
        ("Tel: 01234 567890", "navigation"),
        ("Printed at: 09:12 / 01-02-2020", "byline"),
        ("By Jo Park | Updated March 12, 2021 | 4 min read", "byline"),
        ("by Jo Park • Published on 12 March 2021", "byline"),
        ("Author emails: jo.park@example.org", "byline"),
        ("Leaflet ref: B-12/2020", "byline"),
        ("For review: May 2026", "byline"),
        ("Drawing showing how to lift the knee while sitting", "caption"),
        ("No comments", "comments"),
        ("Photo by Jo Park", "caption"),
        ("Article image", "caption"),
        ("Picture of a calf stretch", "caption"),
        ("© 2020 Jo. All rights reserved.", "copyright"),
    ],
)
def test_a_line_of_a_site_is_told(line, why):
    assert why == of_site(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Share the weight between both feet.",
        "Go back to the start.",
        "Go back to the top of the list",
        "Return to the first exercise on the list",
        "Return to the starting position",
        "Back to the wall",
        "Switch the light weight",
        "Drawing in the belly",
        "Review: ten squats",
        "Picture of health: that is you. Breathe in.",
        "Search for the point where it pulls.",
        "Print this plan and do 10 of each.",
        "To click your heels, jump and hold for 2 seconds.",
        "Get in a wide stance. View the horizon. Hold for 10 seconds.",
        "For a click of the hip, here is what helps.",
        "By the third week, hold for 20 seconds.",
        "Save your strength: rest 2 minutes.",
        "Menu of the day: 3 sets of 10 squats.",
        "Picture a string that pulls you up.",
        "5 min walk",
        "Slide 1 of 2 heels up to you, 10 times.",
        "Go to main street and back",
        "Previous position: hold 5 s",
        "More: 3 sets of 10",
        "10 replies of the movement",
    ],
)
def test_a_sentence_is_none(line):
    assert of_site(line) is None


def test_the_end_of_a_sentence_is_none():
    assert ("navigation", None) == (of_site("print this page"), of_site("print this page", whole=False))


@pytest.mark.parametrize(
    ("title", "in_page", "why"),
    [
        ("You might also enjoy", True, "navigation"),
        ("Related posts", False, "navigation"),
        ("12 thoughts on “Back pain”", False, "comments"),
        ("About the author", False, "byline"),
        ("Was this page useful?", True, "feedback"),
        ("References", False, "references"),
        ("Contents", True, "navigation"),
        ("Contents", False, None),
        ("Comments", False, None),
        ("More squats", True, None),
        ("Share the load", True, None),
        ("2 exercises for the back", True, None),
        ("Related movements", True, None),
    ],
)
def test_the_title_of_a_part_of_a_site_is_told(title, in_page, why):
    assert why == section_of_site(title, in_page=in_page)


def test_words_that_lead_to_another_page():
    assert leads_on("Read more »")
    assert leads_on("Continue reading The cat's back")
    assert not leads_on("More reps")


ARTICLE = "Desk moves\n\nNeck tilt\nTilt your head. 5 times.\n\nShrugs\nLift them. 8 times.\n\nSee you soon!\nUna\n\n"


@pytest.mark.parametrize(
    "comments",
    [
        "3 comments\nPia: I did 20 shrugs.\nOle: 10/10\n",
        "COMMENTS (2)\n\nPia says:\nMarch 3 at 10:15\nI did 20 shrugs and 3 rounds.\n",
        "2 replies\n\nPia wrote:\nHeld it for 2 minutes.\n",
        "Comments\n\nPia - 3 days ago\nHeld it for 2 minutes.\n",
        "2 comments\n\nPia H.\nMarch 3, 2021 at 10:15 am\n\nI did 20 shrugs.\n\nReply\n\nOle\n5 March 2021\nMe too.\n",
        "2 thoughts on Desk moves\n\nPia\n2021-03-03 10:15\nHeld it for 2 minutes.\n",
        "Leave a comment\n\nYour email address will not be published.\n\nName *\n\nEmail *\n\nPost Comment\n",
    ],
)
def test_what_readers_say_below_an_article_is_left_out(comments):
    blocks = read_bytes("desk.txt", (ARTICLE + comments).encode()).blocks
    left = [one.text.content for one in blocks if isinstance(one, Clutter) and one.reason == "comments"]
    assert comments.split() == " ".join(left).split()


@pytest.mark.parametrize(
    ("below", "why"),
    [
        ("Related articles\n\n- 5 moves for runners\n- Is walking enough?\n", "navigation"),
        ("You may also like\n\n10-minute morning moves\n\nHow to choose a chair\n", "navigation"),
        ("References\n\n1. Park J. J Desk. 2019;12(3):45-52.\n2. Moss O. Chairs. Leeds, 2017.\n", "references"),
    ],
)
def test_other_pages_named_below_an_article_are_left_out(below, why):
    blocks = read_bytes("desk.txt", (ARTICLE + below).encode()).blocks
    left = [one.text.content for one in blocks if isinstance(one, Clutter) and one.reason == why]
    assert below.split() == " ".join(left).split()


@pytest.mark.parametrize(
    "below",
    [
        "Related articles\n\nSquats: 15 reps\nPlank: 30 seconds\n",
        "Related articles\n\n- 5 moves for runners\n\nNow sit down and stand up. 15 reps.\n",
        "Sources\n\nSit down and stand up. 15 reps.\n",
        "Leave a comment\n\nName\n\nSit down and stand up. 15 reps.\n",
    ],
)
def test_what_is_no_title_of_another_page_stays(below):
    blocks = read_bytes("desk.txt", (ARTICLE + below).encode()).blocks
    kept = texts_of([one for one in blocks if not isinstance(one, Clutter)])
    assert "15 reps" in " ".join(text.content for text in kept)


@pytest.mark.parametrize(
    "below", ["Comments\n\nSquats: 15 reps\nPlank: 30 seconds\n", "3 comments\n\n# Squats\n\n15 reps\n"]
)
def test_what_is_no_talk_of_readers_stays(below):
    blocks = read_bytes("desk.md", (ARTICLE + below).encode()).blocks
    assert "15 reps" in " ".join(
        text.content for text in texts_of([one for one in blocks if not isinstance(one, Clutter)])
    )
