"""Makes tests/fixtures/evidence: small pictures, films, sounds and papers that tell more than they show.

Needs exiftool, heif-enc, ffmpeg, cwebp and convert (ImageMagick); the README there names Debian's packages.

    python3 tests/scripts/make_evidence.py

The drawing and the sound are computed here. Encoders of another version make other bytes that tell the same.
"""

import math
import struct
import subprocess
import sys
import tempfile
import wave
import zlib
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "fixtures" / "evidence"
WIDTH, HEIGHT = 96, 64

# Somewhere in the Atlantic, a phone that nobody sells, a person who does not exist.
PLACE = ["-GPSLatitude=-10.5", "-GPSLatitudeRef=S", "-GPSLongitude=-20.25", "-GPSLongitudeRef=W"]
DEVICE = ["-EXIF:Make=Example", "-EXIF:Model=Example Phone 1", "-EXIF:SerialNumber=SN-0123456789"]
PERSON = ["-EXIF:Artist=A. Example Person", "-EXIF:OwnerName=A. Example Person"]
OTHER = ["-EXIF:DateTimeOriginal=2026:01:02 03:04:05", "-EXIF:Software=Example Camera 1.0"]
XMP = ["-XMP-dc:Creator=A. Example Person", "-XMP-exif:GPSLatitude=-10.5", "-XMP-exif:GPSLongitude=-20.25"]
ISO6709 = "-10.5000-020.2500/"


def main():
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        drawing = work / "drawing.png"
        drawing.write_bytes(png())
        pictures(work, drawing)
        films(work, drawing)
        sounds(work)
        (FOLDER / "author.pdf").write_bytes(pdf())
    for file in sorted(FOLDER.iterdir()):
        print(f"{file.stat().st_size:6} {file.name}")


def pictures(work, drawing):
    everything = PLACE + DEVICE + PERSON + OTHER + XMP
    thumbnail = work / "thumbnail.jpg"
    run("convert", drawing, "-resize", "24x16", "-strip", "-quality", "60", thumbnail)

    jpeg = work / "phone.jpg"
    run("convert", drawing, "-strip", "-quality", "80", jpeg)
    more = ["-IPTC:By-line=A. Example Person", f"-ThumbnailImage<={thumbnail}"]
    run("exiftool", "-q", *everything, *more, jpeg)
    keep(jpeg)

    picture = work / "phone.png"
    picture.write_bytes(drawing.read_bytes())
    run("exiftool", "-q", *everything, "-PNG:Author=A. Example Person", picture)
    keep(picture)

    webp = work / "phone.webp"
    run("cwebp", "-quiet", "-q", "60", drawing, "-o", webp)
    run("exiftool", "-q", *everything, webp)
    keep(webp)

    # Exif and XMP as items of the encoder's own, as phones write them.
    heic = work / "phone.heic"
    run("heif-enc", "-q", "50", jpeg, "-o", heic)
    keep(heic)
    avif = work / "phone.avif"
    run("heif-enc", "-A", "-q", "50", jpeg, "-o", avif)
    keep(avif)

    # The same as exiftool leaves it behind, after a change.
    changed = work / "changed.heic"
    run("heif-enc", "-q", "50", drawing, "-o", changed)
    run("exiftool", "-q", *everything, changed)
    keep(changed)

    # Laid out as iPhones do it: tiles, put together by a grid that lies in the head of the file.
    plain = work / "tile.heic"
    run("heif-enc", "-q", "50", drawing, "-o", plain)
    exif = output("exiftool", "-b", "-EXIF", jpeg)
    xmp = output("exiftool", "-b", "-XMP", jpeg)
    grid = work / "grid.heic"
    grid.write_bytes(heic_grid(plain.read_bytes(), exif, xmp))
    keep(grid)

    for name in ["plain.jpg", "plain.png", "plain.webp", "plain.heic"]:
        plain = work / name
        if name.endswith("png"):
            plain.write_bytes(drawing.read_bytes())
        elif name.endswith("webp"):
            run("cwebp", "-quiet", "-q", "60", drawing, "-o", plain)
        elif name.endswith("heic"):
            run("heif-enc", "-q", "50", drawing, "-o", plain)
        else:
            run("convert", drawing, "-strip", "-quality", "80", plain)
        keep(plain)


def films(work, drawing):
    still = ["-loop", "1", "-i", drawing, "-t", "0.2", "-r", "5", "-pix_fmt", "yuv420p"]
    tags = ["-metadata", f"location={ISO6709}", "-metadata", "artist=A. Example Person"]
    time = ["-metadata", "creation_time=2026-01-02T03:04:05Z"]
    film = work / "phone.mp4"
    ffmpeg(*still, *tags, *time, "-c:v", "mpeg4", film)
    run("exiftool", "-q", "-UserData:GPSCoordinates=-10.5, -20.25", film)
    keep(film)

    movie = work / "phone.mov"
    ffmpeg(*still, *time, "-c:v", "mpeg4", movie)
    keys = ["-Keys:GPSCoordinates=-10.5, -20.25", "-Keys:Make=Example", "-Keys:Model=Example Phone 1"]
    run("exiftool", "-q", *keys, "-Keys:Software=1.0", "-Keys:Author=A. Example Person", movie)
    keep(movie)

    webm = work / "phone.webm"
    ffmpeg(*still, *tags, *time, "-c:v", "libvpx", "-b:v", "20k", webm)
    keep(webm)


def sounds(work):
    tone = work / "tone.wav"
    with wave.open(str(tone), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        samples = (int(9000 * math.sin(2 * math.pi * 440 * n / 8000)) for n in range(1600))
        file.writeframes(b"".join(struct.pack("<h", sample) for sample in samples))
    tags = ["-metadata", "artist=A. Example Person", "-metadata", "date=2026-01-02"]
    place = ["-metadata", f"location={ISO6709}"]
    for name, codec in [
        ("voice.wav", ["-c:a", "pcm_s16le"]),
        ("voice.mp3", ["-c:a", "libmp3lame", "-b:a", "32k"]),
        ("voice.m4a", ["-c:a", "aac", "-b:a", "24k"]),
        ("voice.3gp", ["-c:a", "aac", "-b:a", "24k"]),
        ("voice.ogg", ["-c:a", "libopus", "-b:a", "16k"]),
    ]:
        sound = work / name
        ffmpeg("-i", tone, *tags, *place, *codec, sound)
        keep(sound)


def png():
    """A sun over a hill."""
    rows = []
    for y in range(HEIGHT):
        row = bytearray([0])
        for x in range(WIDTH):
            hill = HEIGHT - 18 - 8 * math.sin(x / 14)
            if y > hill:
                colour = (40 + y, 120 + x // 4, 60)
            elif (x - 70) ** 2 + (y - 16) ** 2 < 90:
                colour = (250, 210, 60)
            else:
                colour = (120 + y, 170 + y // 2, 240)
            row += bytes(colour)
        rows.append(bytes(row))
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows), 9)), (b"IEND", b"")]
    chunks = (struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
              for kind, data in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def heic_grid(tile, exif, xmp):
    """Two of `tile` side by side. The grid and the XMP lie in `idat`, the tiles and the Exif in `mdat`."""
    image = tile[tile.rindex(b"mdat") + 4 :]
    codec = box_of(tile, b"hvcC")
    grid = struct.pack(">BBBBHH", 0, 0, 0, 1, 2 * WIDTH, HEIGHT)
    size = lambda width: full(b"ispe", struct.pack(">II", width, HEIGHT))
    properties = box(b"ipco", codec + size(WIDTH) + size(2 * WIDTH))
    # Item, how many properties, which; the highest bit says that a reader must know it.
    associations = struct.pack(">IHBBBHBBBHBB", 3, 1, 2, 0x81, 2, 2, 2, 0x81, 2, 3, 1, 3)
    # What is no picture of its own is hidden, by the lowest flag.
    items = [(1, 1, b"hvc1\0"), (2, 1, b"hvc1\0"), (3, 0, b"grid\0"), (4, 1, b"Exif\0")]
    items.append((5, 1, b"mime\0application/rdf+xml\0"))
    entries = b"".join(
        full(b"infe", struct.pack(">HH", item, 0) + kind, 2, hidden) for item, hidden, kind in items
    )
    refer = lambda kind, one, others: box(kind, struct.pack(f">HH{len(others)}H", one, len(others), *others))
    references = refer(b"dimg", 3, [1, 2]) + refer(b"cdsc", 4, [3]) + refer(b"cdsc", 5, [3])
    block = struct.pack(">I", 6) + b"Exif\0\0" + exif
    file_type = box_of(tile, b"ftyp")

    def head(media):
        """All before the media data, which starts at `media`."""
        lengths = [(1, 0, media, len(image)), (2, 0, media, len(image)), (3, 1, 0, len(grid))]
        lengths += [(4, 0, media + len(image), len(block)), (5, 1, len(grid), len(xmp))]
        located = b"".join(struct.pack(">HHHHII", item, method, 0, 1, start, length)
                           for item, method, start, length in lengths)
        return file_type + full(
            b"meta",
            full(b"hdlr", bytes(4) + b"pict" + bytes(13))
            + full(b"pitm", struct.pack(">H", 3))
            + full(b"iinf", struct.pack(">H", len(items)) + entries)
            + full(b"iref", references)
            + box(b"iprp", properties + full(b"ipma", associations))
            + box(b"idat", grid + xmp)
            + full(b"iloc", b"\x44\x00" + struct.pack(">H", len(lengths)) + located, 1),
        )

    return head(len(head(0)) + 8) + box(b"mdat", image + block)


def box(kind, content):
    return struct.pack(">I", 8 + len(content)) + kind + content


def full(kind, content, version=0, flags=0):
    return box(kind, struct.pack(">I", version << 24 | flags) + content)


def box_of(file, kind):
    """The first box of this kind, head and all."""
    start = file.index(kind) - 4
    return file[start : start + int.from_bytes(file[start : start + 4], "big")]


def pdf():
    """One empty page with an author."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >>",
        b"<< /Author (A. Example Person) /Creator (Example Writer) /CreationDate (D:20260102030405Z) >>",
    ]
    file = b"%PDF-1.4\n"
    places = []
    for number, text in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    start = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    file += b"".join(b"%010d 00000 n \n" % place for place in places)
    file += b"trailer\n<< /Size %d /Root 1 0 R /Info 4 0 R >>\n" % (len(objects) + 1)
    return file + b"startxref\n%d\n%%%%EOF\n" % start


def keep(file):
    (FOLDER / file.name).write_bytes(file.read_bytes())


def ffmpeg(*arguments):
    """Small, and the same every time: one thread, no random number of a stream."""
    *arguments, file = arguments
    quiet = ["-hide_banner", "-loglevel", "error", "-nostdin", "-y"]
    run("ffmpeg", *quiet, *arguments, "-threads", "1", "-fflags", "+bitexact", file)


def run(*command):
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)


def output(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True).stdout


if __name__ == "__main__":
    sys.exit(main())
