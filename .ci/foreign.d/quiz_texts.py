"""What a quiz file asks and shows: for the checks that look for it on papers."""


def strings(value):
    """All texts of a response."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)


def sentences(quiz):
    for article in quiz.get("articles", []):
        for paragraph in article["paragraphs"]:
            for sentence in paragraph:
                yield sentence["text"]
