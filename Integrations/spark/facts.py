"""What the graph keeps of a parsed document: the same as `DocumentFacts` of the module VanBanGraph makes of it.

The input is a line of `vanban parse`; see Docs/Format.md.
"""

import json
import re
import unicodedata

# The Vietnamese name of each kind, as `DocumentKind.name` has it.
KIND_NAMES = {
    "hien-phap": "hiến pháp", "bo-luat": "bộ luật", "luat": "luật", "phap-lenh": "pháp lệnh", "lenh": "lệnh",
    "nghi-dinh": "nghị định", "nghi-quyet": "nghị quyết", "quyet-dinh": "quyết định", "thong-tu": "thông tư",
    "thong-tu-lien-tich": "thông tư liên tịch", "chi-thi": "chỉ thị", "ke-hoach": "kế hoạch",
    "chuong-trinh": "chương trình", "de-an": "đề án", "du-an": "dự án", "cong-van": "công văn",
    "cong-dien": "công điện", "bao-cao": "báo cáo", "thong-bao": "thông báo", "thong-cao": "thông cáo",
    "huong-dan": "hướng dẫn", "to-trinh": "tờ trình", "ket-luan": "kết luận", "quy-dinh": "quy định",
    "quy-che": "quy chế", "dieu-le": "điều lệ", "quy-trinh": "quy trình", "phuong-an": "phương án",
    "bien-ban": "biên bản", "hop-dong": "hợp đồng", "giay-moi": "giấy mời", "van-ban-hop-nhat": "văn bản hợp nhất",
    "van-ban": "văn bản", "tieu-chuan": "tiêu chuẩn", "khac": "văn bản",
}
# Words that say no kind.
NO_KIND = (None, "van-ban", "khac")

# Characters that are dropped from words rather than breaking them.
_DROPPED = re.compile("['\u2019\u00ad\u200b]|[\u0300-\u036f]")
_D = str.maketrans("đðɖĐÐƉ", "dddddd")


def slug(text):
    """Small ASCII letters and digits, a hyphen for each run of other characters between them."""
    text = _DROPPED.sub("", unicodedata.normalize("NFD", text)).translate(_D).lower()
    return re.sub("[^a-z0-9]+", "-", text).strip("-")


def number_key(text):
    text = slug(text)
    if "-" not in text:
        return "n:" + text if text else None
    serial, rest = text.split("-", 1)
    return "n:" + (serial.lstrip("0") or "0") + "-" + rest.replace("-", "")


def name_key(text):
    text = slug(text)
    return "t:" + text if text else None


def title_of(text, kind):
    """A title as texts name a document by it, with the word for its kind in front."""
    if text is None or kind in NO_KIND:
        return text
    for word in ("về việc ", "v/v ", "về "):
        if text.lower().startswith(word):
            text = text[len(word) :]
            break
    name = KIND_NAMES[kind]
    return text if slug(text).startswith(slug(name) + "-") else name[0].upper() + name[1:] + " " + text


def _identity(facts, work, kind):
    facts.update(identifier=None, missing=None, candidates=[], kind=kind)
    if work["status"] == "resolved":
        parts = work["identifier"].split("/")
        facts["identifier"] = work["identifier"]
        facts["year"] = int(parts[-2])
        if kind in NO_KIND:
            facts["kind"] = parts[4]
    elif work["status"] == "ambiguous":
        facts["candidates"] = [candidate["identifier"] for candidate in work["candidates"]]
    else:
        facts["missing"] = " ".join(work["missing"]) or None
    number = facts["identifier"].split("/")[-1] if facts["identifier"] else facts["number"]
    facts["number_key"] = number_key(number) if number else None
    facts["title_key"] = name_key(facts["title"]) if facts["title"] else None


def document_facts(line):
    """The document and its citations, each a dictionary."""
    parsed = json.loads(line)
    path, header, kind = parsed["source"]["name"], parsed["header"], parsed.get("kind")
    adopted = parsed.get("force", {}).get("adopted", {})
    date = header.get("date") or (adopted.get("date") if "refusal" not in adopted else None)
    document = {
        "path": path,
        "number": header.get("number") if "serial" in header else None,
        "year": header.get("year") or (int(header["date"][:4]) if "date" in header else None),
        "date": date,
        "issuer": header.get("issuer"),
        "body": _body(parsed.get("issuedBy", {}).get("body")),
        "title": title_of(parsed["title"].get("text"), kind),
    }
    _identity(document, parsed["work"], kind)
    document["work"] = document["identifier"] or "file:" + path
    return document, [_citation(path, citation) for citation in parsed["citations"]]


def _body(body):
    """The key of a body."""
    return body.get("subdivision", "VN").lower() + "/" + slug(body["name"]) if body else None


def _citation(path, parsed):
    number, kind, date, body = parsed.get("number"), parsed.get("kind"), parsed.get("date"), parsed.get("body")
    facts = {
        "path": path,
        "ordinal": parsed["id"],
        "origin": parsed.get("from"),
        "relation": parsed["relation"],
        "pinpoint": parsed.get("pinpoint"),
        "line": parsed["line"],
        "start": parsed["range"][0],
        "end": parsed["range"][1],
        "text": parsed["text"],
        "number": number["text"] if number else None,
        "year": (number or {}).get("year") or (int(date[:4]) if date else None),
        "date": date,
        "issuer": parsed.get("issuer"),
        "body": _body(body),
        "title": parsed.get("name") or title_of(parsed.get("title"), kind),
    }
    _identity(facts, parsed["work"], kind)
    facts["key"] = facts.pop("number_key") or facts["title_key"]
    parts = [facts["kind"], facts["year"], facts["body"] and facts["body"].replace("/", ":"), facts["key"] and facts["key"][2:]]
    facts["description"] = None if facts["identifier"] else "?/" + "/".join(str(part) if part else "-" for part in parts)
    return facts
