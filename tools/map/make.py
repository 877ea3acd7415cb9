#!/usr/bin/env python3
"""Makes resources/map/countries.bin from Natural Earth's countries in the npm package world-atlas.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    tools/map/make.py package/countries-50m.json /usr/share/iso-codes/json/iso_3166-1.json > resources/map/countries.bin

The second file is Debian's iso-codes (from ISO numbers to letters). Neighbours share their borders ("arcs"), so a border is stored once and
is the same line for both. The file, all numbers as variable-length integers (seven bits a byte, lowest first; signed ones zigzag):

    "FNM1"; number of arcs; each arc: number of points, then longitude and latitude of each as the difference from the one before, in
    1/256 degree; number of countries; each: two letters ("--" for none), a point well inside for its name, number of rings; each ring:
    number of arcs, then their indexes (signed: ~i is arc i backwards).

Which shape belongs to whom follows ISO 3166, with XK for Kosovo:
- Kosovo has no ISO number in Natural Earth; it gets XK and Serbia is drawn without it.
- Northern Cyprus has no code and is part of CY, Somaliland of SO; the Siachen glacier stays without one.
- Crimea and Sevastopol are UA-43 and UA-40 in ISO 3166-2, so they are UA.
- Parts of France, Norway, the Netherlands and Australia with letters of their own (GF, GP, MQ, RE, YT, SJ, BQ, CX, CC) get them.
Antarctica is left out. The map is cut at 169 degrees west, so that Chukotka and Fiji stay whole: what lies west of that is drawn east of 180,
except the islands of the United States.
"""
import json
import math
import sys

BY_NAME = {"Kosovo": "XK", "N. Cyprus": "CY", "Somaliland": "SO"}
LEFT_OUT = {"AQ"}
# Rings of a country that lie wholly in a box (west, south, east, north) belong to another.
MOVED = [("RU", "UA", (32.3, 44.2, 36.8, 46.4)),
         ("FR", "GF", (-55, 2, -51, 6)), ("FR", "GP", (-62, 15.7, -61, 16.6)), ("FR", "MQ", (-61.4, 14.2, -60.6, 15)),
         ("FR", "RE", (55, -21.6, 56, -20.6)), ("FR", "YT", (44.9, -13.2, 45.4, -12.5)),
         ("NO", "SJ", (-10, 70.5, 36, 81)), ("NL", "BQ", (-69, 11.9, -62, 18)),
         ("--", "CX", (105, -11, 106, -10)), ("--", "CC", (96, -13, 97.5, -11))]
STEPS = 256


def absolute_arcs(topology):
    scale, offset = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            point = (round((x * scale[0] + offset[0]) * STEPS), round((y * scale[1] + offset[1]) * STEPS))
            if not points or points[-1] != point:
                points.append(point)
        yield points if len(points) > 1 else points * 2


def ring_points(ring, arcs):
    points = []
    for index in ring:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc if not points else arc[1:]
    return points


def inside_box(points, box):
    west, south, east, north = (side * STEPS for side in box)
    return all(west <= x <= east and south <= y <= north for x, y in points)


def rings_by_country(topology, letters, arcs):
    countries = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        code = BY_NAME.get(shape["properties"]["name"]) or letters.get(shape.get("id"), "--")
        if code in LEFT_OUT:
            continue
        polygons = [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]
        for polygon in polygons:
            outer = ring_points(polygon[0], arcs)
            owner = next((to for of, to, box in MOVED if of == code and inside_box(outer, box)), code)
            countries.setdefault(owner, []).extend(polygon)
    return {code: merged(rings) if code in ("CY", "SO", "UA") else rings for code, rings in countries.items()}


def merged(rings):
    """The rings without the borders between them: an arc that is walked both ways is inside, not around."""
    walked = {index for ring in rings for index in ring}
    left = [index for ring in rings for index in ring if ~index not in walked]
    if len(left) == sum(len(ring) for ring in rings):
        return rings
    result = [ring for ring in rings if all(index in left for index in ring) and is_closed(ring)]
    kept = {index for ring in result for index in ring}
    left = [index for index in left if index not in kept]
    while left:
        ring = [left.pop()]
        while not is_closed(ring):
            follower = next(index for index in left if start(index) == end(ring[-1]))
            left.remove(follower)
            ring.append(follower)
        result.append(ring)
    return result


def start(index):
    return ARCS[index][0] if index >= 0 else ARCS[~index][-1]


def end(index):
    return ARCS[index][-1] if index >= 0 else ARCS[~index][0]


def is_closed(ring):
    return start(ring[0]) == end(ring[-1])


def cut_at_bering(arcs, countries):
    """Longitudes may go up to 191 degrees afterwards."""
    turn, cut = 360 * STEPS, -169 * STEPS
    moved = {}
    for code, rings in countries.items():
        for ring in rings:
            xs = [x for x, _ in ring_points(ring, arcs)]
            crosses = max(xs) - min(xs) > turn / 2
            for index in (max(i, ~i) for i in ring):
                if code == "US" and not crosses:
                    moved[index] = [(x - turn if min(xs) > 0 else x, y) for x, y in arcs[index]]
                elif crosses or max(xs) < cut:
                    moved[index] = [(x + turn if x < 0 else x, y) for x, y in arcs[index]]
    return [moved.get(index, arc) for index, arc in enumerate(arcs)]


def area(points):
    middle = math.cos(math.radians(sum(y for _, y in points) / len(points) / STEPS))
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]))) * middle


def distance_to_edge(x, y, points, narrow):
    """How far inside the ring a point is; negative outside."""
    inside, nearest = False, float("inf")
    for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
        dx, dy = (x2 - x1) * narrow, y2 - y1
        px, py = (x - x1) * narrow, y - y1
        t = max(0, min(1, (px * dx + py * dy) / (dx * dx + dy * dy))) if dx or dy else 0
        nearest = min(nearest, math.hypot(px - t * dx, py - t * dy))
    return nearest if inside else -nearest


def label_point(rings, arcs):
    """The point deepest inside the largest ring, by a grid that is made finer three times."""
    points = max((ring_points(ring, arcs) for ring in rings), key=area)
    xs, ys = [x for x, _ in points], [y for _, y in points]
    narrow = math.cos(math.radians((min(ys) + max(ys)) / 2 / STEPS))
    x, y, w, h = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2, max(xs) - min(xs), max(ys) - min(ys)
    thinned = points[::max(1, len(points) // 400)]
    for _ in range(3):
        _, x, y = max((distance_to_edge(cx, cy, thinned, narrow), cx, cy)
                      for cx in (x + w * (i / 14 - 0.5) for i in range(15)) for cy in (y + h * (i / 14 - 0.5) for i in range(15)))
        w, h = w / 5, h / 5
    return round(x), round(y)


def varint(value):
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes(out) + bytes([value])


def signed(value):
    return varint(value << 1 if value >= 0 else (-value << 1) - 1)


def packed(arcs, countries):
    used = sorted({max(i, ~i) for rings in countries.values() for ring in rings for i in ring})
    number = {old: new for new, old in enumerate(used)}
    out = [b"FNM1", varint(len(used))]
    for old in used:
        out.append(varint(len(arcs[old])))
        px = py = 0
        for x, y in arcs[old]:
            out += [signed(x - px), signed(y - py)]
            px, py = x, y
    out.append(varint(len(countries)))
    for code, rings in sorted(countries.items()):
        x, y = label_point(rings, arcs)
        out += [code.encode(), signed(x), signed(y), varint(len(rings))]
        for ring in rings:
            out.append(varint(len(ring)))
            out += [signed(number[i] if i >= 0 else ~number[~i]) for i in ring]
    return b"".join(out)


if __name__ == "__main__":
    with open(sys.argv[1]) as file:
        world = json.load(file)
    with open(sys.argv[2]) as file:
        alpha2 = {entry["numeric"]: entry["alpha_2"] for entry in json.load(file)["3166-1"]}
    ARCS = list(absolute_arcs(world))
    found = rings_by_country(world, alpha2, ARCS)
    print(len(found), "countries; without a shape:", " ".join(sorted(set(alpha2.values()) - set(found))), file=sys.stderr)
    sys.stdout.buffer.write(packed(cut_at_bering(ARCS, found), found))
