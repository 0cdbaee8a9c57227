"""An HTML page gives its article, headline first, and its description."""

from dragoman.reading import read_document
from dragoman.reading.markup import depth, is_html, stripped

PAGE = """<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8">
<title>Rhenen en Emmerik openen veerdienst | De Rijnpost</title>
<meta property="og:site_name" content="De Rijnpost">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},
{"@type":"NewsArticle","headline":"Rhenen en Emmerik openen veerdienst","datePublished":"2026-03-18T23:45:00+01:00",
"author":[{"@type":"Person","name":"Lotte Kamps"}],"publisher":{"@type":"Organization","name":"De Rijnpost"}}]}</script>
</head><body>
<header><a href="/">De Rijnpost</a><nav><a>Regio</a><a>Sport</a></nav></header>
<div class="cc-banner">Mogen wij cookies plaatsen? <button>Liever niet</button></div>
<main><article>
<h1>Rhenen en Emmerik openen veerdienst</h1>
<div class="by">Lotte Kamps &middot; 18 maart 2026 &middot; 3 min</div>
<p>De burgemeesters van Rhenen en Emmerik hebben woensdag een veerdienst over de Rijn geopend. Die vaart
tweemaal per dag en kost <em>vier&nbsp;euro</em>.</p>
<p>&lsquo;Wij zijn buren&rsquo;, zei burgemeester Anke Holt bij de opening op de kade.
Haar Duitse ambtgenoot knikte.</p>
<p class="related-inline"><a href="/g">Dit verdient een schipper per dag</a></p>
<p>De provincie betaalt de helft van de kosten, zo bleek uit de stukken die dinsdag zijn gepubliceerd.</p>
<p>Een tweede boot komt er niet.</p>
<figure><img src="veer.webp" alt=""><figcaption>Het veer bij Rhenen. © Rijnbeeld</figcaption></figure>
<p>Bron: https://rheinbote.example/faehre-1</p>
</article></main>
<aside><h3>Meest gelezen</h3><ol><li>Waarom de eierprijs stijgt</li></ol></aside>
<section id="reacties"><h3>Reacties</h3><div>Henk V.: Weer een boot</div></section>
<footer>Colofon - Privacy</footer></body></html>"""


def test_the_article_is_kept_to_its_last_short_paragraph_and_the_rest_is_cut_with_reasons():
    document = read_document(PAGE, "https://rijnpost.example/a/veer")
    assert document.text.split("\n")[0] == "Rhenen en Emmerik openen veerdienst"
    assert document.text.split("\n")[-1] == "Een tweede boot komt er niet."
    assert "vier euro." in document.text
    reasons = {document.collected[d.start : d.end]: d.reason for d in document.dropped}
    assert reasons["Het veer bij Rhenen. © Rijnbeeld"] == "caption"
    assert reasons["Dit verdient een schipper per dag"] == "related_headline"
    assert reasons["Henk V.: Weer een boot"] == "comment"
    assert reasons["Colofon - Privacy"] == "footer"


def test_the_description_comes_from_the_structured_data():
    document = read_document(PAGE.encode(), "https://rijnpost.example/a/veer")
    assert document.title == "Rhenen en Emmerik openen veerdienst"
    assert (document.published, document.publisher) == ("2026-03-18", "De Rijnpost")
    assert document.authors == ("Lotte Kamps",)
    assert document.origin == "https://rheinbote.example/faehre-1"
    assert document.name == "veer"


def test_every_sentence_stands_in_the_visible_text_where_the_map_says():
    document = read_document(PAGE, "x.html")
    for sentence in document.sentences:
        source = document.source_map.span(sentence.span)
        collected = document.collected[source.start : source.end]
        assert collected.split() == document.text[sentence.start : sentence.end].split()


def test_meta_tags_and_time_elements_give_the_date_where_there_is_no_json():
    body = "<h1>Harbour opens</h1><p>The harbour of Cork opened on Tuesday after a long and cold winter.</p>" * 2
    page = f'<html><head><meta name="date" content="2026-04-15"></head><body>{body}</body></html>'
    assert read_document(page).published == "2026-04-15"
    page = f'<html><body><time datetime="2026-04-16T08:30">16 April</time>{body}</body></html>'
    assert read_document(page).published == "2026-04-16"


def test_a_page_without_h1_begins_with_its_title():
    page = (
        "<html><head><title>Harbour of Cork opens - The Wharf Post</title></head><body>"
        "<p>The harbour opened on Tuesday after a long and cold winter, the minister of ports said in Cork.</p>"
        "<p>Ships from nine countries came to the opening, and the mayor of Cork received their captains.</p>"
        "</body></html>"
    )
    document = read_document(page)
    assert document.text.startswith("Harbour of Cork opens")
    assert document.headline.start == 0


def test_a_canonical_address_elsewhere_is_the_origin():
    page = (
        '<html><head><link rel="canonical" href="https://first.example/harbour"></head><body><h1>Harbour opens</h1>'
        "<p>The harbour of Cork opened on Tuesday after a long and cold winter, the minister said.</p></body></html>"
    )
    assert read_document(page, "https://second.example/harbour").origin == "https://first.example/harbour"
    assert read_document(page, "https://www.first.example/harbour").origin is None


def test_a_page_nested_too_deep_is_read_as_text():
    for tag in ("div", "b", "span", "ul"):
        page = f"<{tag}>" * 100_000 + "The harbour opened on Tuesday." + f"</{tag}>" * 100_000
        assert read_document(page, "x.html").text == "The harbour opened on Tuesday."


def test_reading_without_a_parser_skips_scripts_and_joins_inline_elements():
    source = "<head><title>x</title></head><script>if (a<b) {}</script>One <b>t</b>wo"
    source += "<p>three<!-- no --> &amp; four<br>five"
    assert stripped(source) == "One two\nthree & four\nfive"
    assert depth("<div><p><p><br><ul><li></ul></div>") == 2


def test_html_is_told_from_text():
    assert is_html("  <!DOCTYPE html><html>", "a")
    assert is_html("<p>One</p><p>Two</p>", "row#1")
    assert is_html("Plain <b>text</b>", "a.html")
    assert not is_html("Plain text with a < b and c > d", "a.txt")
    assert not is_html("<Quote> said the minister", "a.txt")
