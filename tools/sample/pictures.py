#!/usr/bin/python3
"""Draws the sample edition's pictures: layered landscapes in muted palettes with soft light and grain.

Usage: /usr/bin/python3 tools/sample/pictures.py   (Debian: python3-numpy, python3-pil)
Every picture is drawn from its name alone, so a run always gives the same files.
"""
import hashlib
import pathlib
import sys

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

WIDTH, HEIGHT = 960, 540
OUT = pathlib.Path(__file__).resolve().parents[2] / "resources" / "sample" / "pictures"

PALETTES = [  # sky above, sky below, light, far land, near land
    ("#2f4858", "#e8b98f", "#fbe3bd", "#6d7f8c", "#22323c"),
    ("#6b8ea6", "#f3e3cf", "#fff3dc", "#8fa3a0", "#3d5452"),
    ("#44506b", "#d98f7a", "#ffd9a8", "#6a5f78", "#2a2740"),
    ("#7fa3b0", "#f6efe2", "#ffffff", "#9db3a4", "#4d6650"),
    ("#3a3f52", "#b8745c", "#f2b880", "#5b4f5e", "#231f2b"),
    ("#8aa9c2", "#fbeadb", "#fff6e6", "#a8b3bd", "#586879"),
]


def rgb(text):
    return np.array([int(text[i:i + 2], 16) for i in (1, 3, 5)], dtype=float)


def sky(random, palette):
    above, below, light = (rgb(c) for c in palette[:3])
    y = np.linspace(0, 1, HEIGHT)[:, None, None] ** 1.2
    image = above * (1 - y) + below * y + np.zeros((HEIGHT, WIDTH, 1))
    cx, cy = random.uniform(0.2, 0.8) * WIDTH, random.uniform(0.32, 0.6) * HEIGHT
    yy, xx = np.mgrid[0:HEIGHT, 0:WIDTH]
    distance = np.hypot(xx - cx, yy - cy)
    glow = np.exp(-(distance / 210) ** 1.4)[..., None] * 0.75
    disc = (1 / (1 + np.exp((distance - 30) / 1.5)))[..., None] * 0.9
    image = image * (1 - glow) + light * glow
    return image * (1 - disc) + light * disc


def ridge(random, base, height, rough):
    x = np.arange(WIDTH)
    line = np.zeros(WIDTH)
    for octave in range(1, 8):
        line += np.sin(x / WIDTH * np.pi * 2 ** octave * random.uniform(0.6, 1.4) + random.uniform(0, 7)) / 2 ** (octave * rough)
    return base - height * (line - line.min()) / (line.max() - line.min())


def land(image, line, colour):
    mask = (np.arange(HEIGHT)[:, None] > line[None, :])[..., None]
    return np.where(mask, colour, image)


def mixed(a, b, t):
    return a * (1 - t) + b * t


def hills(random, image, palette, rough=1.0, layers=4, top=0.55):
    far, near = rgb(palette[3]), rgb(palette[4])
    below = rgb(palette[1])
    for i in range(layers):
        t = i / (layers - 1)
        colour = mixed(mixed(far, below, 0.35), near, t)
        image = land(image, ridge(random, HEIGHT * (top + 0.4 * t), HEIGHT * (0.30 - 0.16 * t), rough), colour)
    return image


def water(random, image, palette, level):
    row = int(HEIGHT * level)
    depth = HEIGHT - row
    mirrored = image[row - depth:row][::-1].copy() if row >= depth else np.resize(image[:row][::-1], (depth, WIDTH, 3))
    shift = (np.sin(np.arange(depth) / 2.3 + random.uniform(0, 6)) * np.linspace(1, 9, depth)).astype(int)
    for y in range(depth):
        mirrored[y] = np.roll(mirrored[y], shift[y], axis=0)
    fade = np.linspace(0.25, 0.6, depth)[:, None, None]
    image[row:] = mixed(mirrored, mixed(rgb(palette[0]), rgb(palette[4]), 0.35), fade)
    return image


def draw_on(image, work):
    picture = Image.fromarray(np.clip(image, 0, 255).astype("uint8")).resize((WIDTH * 2, HEIGHT * 2))
    work(ImageDraw.Draw(picture), 2)
    return np.asarray(picture.resize((WIDTH, HEIGHT), Image.LANCZOS)).astype(float)


def city(random, image, palette, level):
    near, far = rgb(palette[4]), rgb(palette[3])
    for t, count, tall in ((0.25, 34, 0.26), (0.75, 26, 0.2)):
        colour = tuple(int(c) for c in mixed(mixed(far, rgb(palette[1]), 0.25), near, t))
        lit = tuple(int(c) for c in mixed(rgb(palette[2]), np.array(colour, float), 0.35))

        def towers(draw, s):
            x = -10.0
            while x < WIDTH:
                w = random.uniform(18, 54)
                h = HEIGHT * random.uniform(0.05, tall)
                top = HEIGHT * level - h
                draw.rectangle([x * s, top * s, (x + w) * s, HEIGHT * s], fill=colour)
                kind = random.integers(0, 6)
                if kind == 0:
                    draw.polygon([(x * s, top * s), ((x + w / 2) * s, (top - w * 0.7) * s), ((x + w) * s, top * s)], fill=colour)
                elif kind == 1:
                    draw.rectangle([(x + w * .45) * s, (top - 34) * s, (x + w * .55) * s, top * s], fill=colour)
                if t > 0.5:
                    for wy in np.arange(top + 8, HEIGHT * level + 30, 13):
                        for wx in np.arange(x + 5, x + w - 6, 10):
                            if random.random() < 0.22:
                                draw.rectangle([wx * s, wy * s, (wx + 3.4) * s, (wy + 5) * s], fill=lit)
                x += w * random.uniform(0.75, 1.25)

        image = draw_on(image, towers)
    return image


def bridge(random, image, palette, level):
    colour = tuple(int(c) for c in rgb(palette[4]))
    deck = HEIGHT * (level - 0.02)

    def work(draw, s):
        draw.rectangle([0, deck * s, WIDTH * s, (deck + 9) * s], fill=colour)
        arches = int(random.integers(3, 6))
        step = WIDTH / arches
        for i in range(arches + 1):
            draw.rectangle([(i * step - 9) * s, deck * s, (i * step + 9) * s, (HEIGHT * (level + 0.05)) * s], fill=colour)
        for i in range(arches):
            for w in range(5):
                draw.arc([(i * step + w) * s, (deck - step * 0.26 + w) * s, ((i + 1) * step - w) * s, (deck + step * 0.26 - w) * s],
                         180, 360, fill=colour, width=3 * s)
            for k in np.linspace(0.12, 0.88, 9):
                y = deck - step * 0.26 * np.sin(np.pi * k) ** 0.9
                draw.line([((i + k) * step * s, y * s), ((i + k) * step * s, deck * s)], fill=colour, width=s)

    return draw_on(image, work)


def boats(random, image, palette, level):
    colour = tuple(int(c) for c in rgb(palette[4]))
    sail = tuple(int(c) for c in mixed(rgb(palette[2]), rgb(palette[1]), 0.3))

    def work(draw, s):
        for _ in range(int(random.integers(3, 7))):
            size = random.uniform(0.5, 1.5)
            x, y = random.uniform(60, WIDTH - 60), HEIGHT * level + 26 * size + random.uniform(0, 60)
            draw.polygon([((x - 26 * size) * s, y * s), ((x + 30 * size) * s, y * s), ((x + 20 * size) * s, (y + 9 * size) * s),
                          ((x - 20 * size) * s, (y + 9 * size) * s)], fill=colour)
            draw.line([(x * s, y * s), (x * s, (y - 62 * size) * s)], fill=colour, width=2 * s)
            draw.polygon([((x + 3) * s, (y - 58 * size) * s), ((x + 3) * s, (y - 6) * s), ((x + 25 * size) * s, (y - 8) * s)], fill=sail)

    return draw_on(image, work)


def fields(random, image, palette, level):
    near, far, light = rgb(palette[4]), rgb(palette[3]), rgb(palette[2])
    vanish = WIDTH * random.uniform(0.3, 0.7)

    def work(draw, s):
        rows = 34
        for i in range(rows):
            a, b = (vanish + (j - rows / 2) * 150 for j in (i, i + 1))
            t = (i % 3) / 2
            colour = mixed(mixed(far, light, 0.35), near, 0.25 + 0.4 * t)
            draw.polygon([(vanish * s, HEIGHT * level * s), (a * s, HEIGHT * 1.05 * s), (b * s, HEIGHT * 1.05 * s)],
                         fill=tuple(int(c) for c in colour))

    return draw_on(image, work)


def trees(random, image, palette):
    colour = tuple(int(c) for c in mixed(rgb(palette[4]), np.zeros(3), 0.15))

    def work(draw, s):
        for x in np.arange(-10, WIDTH + 20, 15.0):
            h = random.uniform(24, 90)
            x += random.uniform(-6, 6)
            foot = HEIGHT + 4
            for k in range(4):
                w = (20 - 4 * k) * h / 70
                y = foot - h * (0.15 + 0.22 * k)
                draw.polygon([((x - w) * s, y * s), ((x + w) * s, y * s), (x * s, (y - h * 0.36) * s)], fill=colour)

    return draw_on(image, work)


def finish(random, image):
    yy, xx = np.mgrid[-1:1:HEIGHT * 1j, -1:1:WIDTH * 1j]
    image = image * (1 - 0.16 * (xx ** 2 + yy ** 2))[..., None] + random.normal(0, 3.2, (HEIGHT, WIDTH, 1))
    return Image.fromarray(np.clip(image, 0, 255).astype("uint8")).filter(ImageFilter.UnsharpMask(1, 40, 2))


def picture(name):
    seed = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big")
    random = np.random.default_rng(seed)
    palette = PALETTES[seed % len(PALETTES)]
    image = sky(random, palette)
    kind = name.split("-")[0]
    if kind in ("mountain", "forest"):
        image = hills(random, image, palette, 0.85, 5, 0.5)
    elif kind == "field":
        image = fields(random, hills(random, image, palette, 1.3, 3, 0.5), palette, 0.72)
    elif kind == "city":
        image = city(random, hills(random, image, palette, 1.1, 2, 0.5), palette, 0.78)
    elif kind == "harbour":
        image = boats(random, water(random, city(random, hills(random, image, palette, 1.0, 2, 0.42), palette, 0.6), palette, 0.62), palette, 0.64)
    elif kind == "river":
        image = bridge(random, water(random, hills(random, image, palette, 1.1, 3, 0.42), palette, 0.66), palette, 0.66)
    elif kind == "sea":
        image = boats(random, water(random, hills(random, image, palette, 1.2, 2, 0.45), palette, 0.56), palette, 0.58)
    else:
        image = hills(random, image, palette, 1.1, 4)
    if kind == "forest":
        image = trees(random, image, palette)
    return finish(random, image)


def main():
    for name in sys.argv[1:]:
        outlet, file = name.split("/")
        (OUT / outlet).mkdir(parents=True, exist_ok=True)
        picture(file).save(OUT / outlet / f"{file}.jpg", quality=76, optimize=True, progressive=True)


if __name__ == "__main__":
    main()
