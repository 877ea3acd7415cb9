#!/usr/bin/env python3
"""Makes resources/catalogue/sources.tsv from the list of feeds by country (country, name, site, feed, list).

Usage: tools/catalogue/curate.py INPUT.tsv > resources/catalogue/sources.tsv

The decisions below were made by reading the list; rows are named by their number in it. What is plainly no news outlet goes
(blogs of developers, sport fan pages, rows whose feed is another outlet's), names are mended, well-known outlets stand first, and no
country keeps more than about a dozen.
"""
import html
import re
import sys
import urllib.parse

MOST = 13

# No news outlet, a copy of another row, or a feed that belongs to somebody else than the row says.
DROP = set(list(range(1, 26)) + [
    49, 53, 55, 60, 67, 126, 136, 138, 153, 179, 183, 186, 187, 188, 189, 204, 205, 207, 208, 217, 226, 233, 243, 254, 257, 263, 264, 275,
    281, 283, 284, 289, 302, 304, 305, 317, 319, 322, 323, 336, 337, 344, 350, 358, 369, 384, 385, 386, 444, 446, 448, 450, 458, 459,
    466, 467, 477, 490, 492, 512, 516, 544, 552, 594, 600, 604, 606, 607, 609, 610, 612, 620, 625, 632, 633, 635, 705, 719, 725, 727,
    732, 739, 748, 751, 759, 767, 768, 771, 785, 792, 797]) | set(range(391, 416))

# Well-known outlets first; the rest follows as in the list.
FIRST = [
    40, 34, 38, 45, 48, 52, 65, 66, 78, 75, 79, 88, 84, 89, 95, 91, 94, 97, 113, 112, 117, 110, 106, 130, 132, 137, 151, 142, 146, 139, 148,
    159, 160, 162, 169, 172, 177, 185, 182, 190, 200, 194, 199, 191, 192, 198, 196, 212, 215, 228, 235, 241, 251, 234, 245, 237, 247, 242,
    260, 274, 262, 265, 272, 279, 285, 282, 280, 270, 276, 288, 301, 292, 299, 294, 296, 314, 313, 311, 312, 318, 321, 328, 329, 330, 333,
    334, 335, 340, 353, 347, 351, 343, 354, 357, 388, 390, 365, 378, 389, 383, 359, 377, 418, 371, 361, 422, 427, 423, 433, 432, 436, 445,
    442, 443, 435, 452, 441, 464, 457, 460, 468, 461, 470, 478, 484, 485, 487, 491, 495, 498, 518, 508, 501, 503, 507, 513, 515, 510, 522,
    523, 538, 541, 546, 543, 551, 561, 562, 563, 555, 567, 568, 570, 569, 574, 571, 577, 579, 582, 584, 583, 598, 605, 596, 589, 599, 613,
    615, 618, 630, 621, 622, 629, 631, 634, 649, 641, 648, 638, 652, 656, 653, 657, 664, 660, 665, 659, 663, 670, 677, 676, 668, 674, 673, 685,
    682, 683, 689, 688, 692, 696, 697, 699, 717, 724, 718, 744, 740, 734, 741, 738, 757, 750, 764, 754, 746, 766, 769, 753, 749, 763, 761, 773,
    775, 777, 779, 781, 780, 786, 790, 787, 795]

NAMES = {
    26: "Azadi Radio (Pashto)", 34: "Clarín", 36: "El Día", 37: "El Intransigente", 40: "La Nación", 41: "La Política Online", 43: "Olé",
    44: "Perfil", 45: "Die Presse", 48: "Kurier", 47: "Kronen Zeitung", 50: "OÖ Nachrichten", 56: "Business News (Western Australia)",
    61: "The Daily Telegraph", 62: "Herald Sun", 65: "The Sydney Morning Herald", 68: "The Canberra Times", 66: "The Age", 80: "Barbados Today",
    84: "bdnews24.com", 85: "Jago News", 86: "Jugantor", 87: "Kaler Kantho", 89: "Prothom Alo", 98: "Dnes Dir.bg", 112: "Folha de S.Paulo",
    114: "Globo Esporte", 118: "Portal EBC", 119: "R7", 132: "CTV News", 139: "La Presse", 140: "Le Journal de Montréal", 145: "The Province",
    146: "Radio-Canada", 147: "Regina Leader-Post", 148: "Canada's National Observer", 149: "The StarPhoenix", 159: "Neue Zürcher Zeitung",
    160: "Tages-Anzeiger", 161: "Tribune de Genève", 175: "Radio y Televisión Martí", 176: "La Prensa Latina", 182: "Hospodářské noviny",
    192: "Die Welt", 194: "Frankfurter Allgemeine Zeitung", 198: "Stern", 199: "Süddeutsche Zeitung", 200: "Die Zeit", 190: "Tagesschau",
    197: "Rheinische Post", 201: "Børsen", 235: "Agencia EFE (English)", 236: "Cinco Días", 241: "El País", 242: "El Periódico de España",
    244: "El Correo", 248: "El HuffPost", 251: "La Vanguardia", 252: "Expansión", 253: "The Local Spain", 227: "Pärnu Postimees", 255: "Iltalehti",
    256: "Kaleva", 258: "Talouselämä", 260: "Yle", 266: "Sud Ouest", 268: "Le Nouvel Obs", 271: "La Dépêche du Midi", 273: "Le HuffPost",
    278: "Dernières Nouvelles d'Alsace", 279: "Libération", 282: "Ouest-France", 286: "The Local France", 288: "BBC News", 293: "Mail Online",
    301: "The Guardian", 303: "Guyaweb", 306: "The Point", 310: "Newsit", 312: "ΣΚΑΪ", 314: "Το Βήμα", 313: "Τα Νέα", 311: "Πρώτο Θέμα",
    318: "Hong Kong Free Press", 324: "The Standard", 325: "頭條日報", 326: "香港經濟日報", 320: "東方日報", 335: "Népszava", 333: "HVG",
    340: "Republika", 343: "BreakingNews.ie", 348: "Irish Mirror", 351: "Irish Examiner", 347: "Irish Independent",
    360: "The Hindu BusinessLine", 361: "Deccan Chronicle", 363: "Firstpost", 365: "The Indian Express", 366: "Business Standard",
    367: "DNA India", 368: "India Today", 370: "Jansatta", 371: "Amar Ujala", 372: "News18 Lokmat", 373: "Live Hindustan", 374: "Loksatta",
    375: "Maharashtra Times", 376: "Moneycontrol", 378: "NDTV", 379: "Oneindia", 382: "Patrika", 388: "The Hindu", 390: "The Times of India",
    359: "BBC News India", 416: "Gujarat Samachar", 417: "News18", 418: "Dainik Bhaskar", 419: "Divya Bhaskar", 421: "Asr Iran", 423: "Radio Farda",
    425: "Voice of America (Persian)", 426: "Tasnim", 427: "ISNA", 428: "YJC", 429: "Khabar Online", 433: "RÚV", 434: "Vísir", 435: "Adnkronos",
    436: "ANSA", 451: "Diario del Web", 453: "The Local Italy", 440: "Il Mattino", 457: "Kyodo News", 460: "The Japan Times", 462: "Livedoor News",
    468: "朝日新聞", 464: "NHK", 470: "The Standard", 478: "Dong-A Ilbo", 500: "Aktuelno.me", 503: "CdM", 506: "Novine Nikšića", 510: "Radio Bar",
    511: "Radio Berane", 512: "Radio Dux", 513: "Radio Titograd", 514: "RTV Nikšić", 515: "Srpske novine", 517: "UL-info", 522: "МРТ",
    524: "DVB", 525: "Myanmar Gazette", 526: "Thit Htoo Lwin", 529: "L'Express", 536: "Debate", 539: "El Informador", 540: "El Norte",
    541: "Excélsior", 542: "Vanguardia", 545: "El Siglo de Torreón", 546: "Reforma", 547: "SDP Noticias", 548: "Quequi", 549: "Berita Harian",
    550: "Harian Metro", 551: "The Star", 555: "Sahara Reporters", 558: "The Nation", 560: "Vanguard", 563: "The Guardian Nigeria",
    578: "Onlinekhabar", 589: "The Manila Times", 590: "Abante Tonite", 591: "Bicol Standard", 596: "GMA News", 597: "SunStar", 598: "Inquirer",
    601: "Philippine Information Agency", 602: "Philippine News Agency", 605: "Philstar", 608: "Tempo", 614: "The Nation", 615: "The News International",
    616: "UrduPoint", 617: "Express News Urdu", 618: "Jang", 622: "Gazeta.pl", 623: "Dziennik Gazeta Prawna", 624: "Rzeczpospolita",
    627: "Najnowsze", 629: "Onet Wiadomości", 630: "PAP", 634: "WP Wiadomości", 642: "Diário de Notícias da Madeira", 644: "Jornal de Negócios",
    646: "Notícias ao Minuto", 650: "SAPO Notícias", 652: "Adevărul", 653: "Biziday", 655: "Jurnalul", 656: "Știrile ProTV", 657: "TVR",
    661: "Kurir", 663: "Večernje novosti", 665: "N1", 666: "Pirotske vesti", 668: "Интерфакс", 669: "Лента.ру", 670: "Медуза", 671: "NEWSru.com",
    673: "Российская газета", 674: "РИА Новости", 676: "ТАСС", 677: "The Moscow Times", 675: "RT", 678: "Утро.ру", 679: "Московский комсомолец",
    667: "Infox.ru", 681: "Dagens industri", 682: "Dagens Nyheter", 684: "Nya Wermlands-Tidningen", 687: "The New Paper", 689: "RTV Slovenija",
    690: "Siol.net", 697: "STVR", 702: "San Marino RTV", 713: "Jeune Afrique (Togo)", 714: "Sanook", 715: "Leaders", 717: "Cumhuriyet",
    720: "Haber7", 723: "Mynet Haber", 726: "Star", 735: "Обозреватель", 734: "УНІАН", 736: "Вести", 737: "Гордон", 738: "Еспресо",
    740: "НВ", 741: "ТСН", 742: "Корреспондент", 743: "Телеграф", 744: "Українська правда", 746: "ABC News", 750: "CNN", 753: "Fox News",
    757: "NPR", 758: "Politico Playbook", 761: "Slate", 763: "The Christian Science Monitor", 766: "The Washington Post",
    769: "The Wall Street Journal", 770: "Yahoo News", 774: "La Mañana", 780: "Radio Evropa e Lirë", 781: "Zëri", 787: "Eyewitness News",
    788: "IOL", 790: "News24", 791: "Sowetan", 162: "BioBioChile", 171: "El Financiero", 439: "Il Giornale", 362: "The Economic Times",
}

LANGUAGE = {
    "AF": "ps", "AL": "sq", "AM": "hy", "AR": "es", "AT": "de", "AU": "en", "AZ": "az", "BA": "bs", "BB": "en", "BD": "bn", "BE": "nl", "BG": "bg",
    "BM": "en", "BO": "es", "BR": "pt", "BS": "en", "BY": "be", "BZ": "en", "CA": "en", "CD": "en", "CH": "de", "CL": "es", "CM": "fr", "CN": "en",
    "CO": "es", "CR": "es", "CU": "es", "CY": "el", "CZ": "cs", "DE": "de", "DK": "da", "DM": "en", "DO": "es", "DZ": "fr", "EC": "es", "EE": "et",
    "EG": "ar", "ER": "en", "ES": "es", "FI": "fi", "FR": "fr", "GA": "fr", "GB": "en", "GF": "fr", "GM": "en", "GN": "fr", "GR": "el", "GT": "es",
    "GY": "en", "HK": "zh", "HR": "hr", "HT": "fr", "HU": "hu", "ID": "id", "IE": "en", "IL": "he", "IN": "en", "IQ": "ar", "IR": "fa", "IS": "is",
    "IT": "it", "JM": "en", "JO": "ar", "JP": "ja", "KE": "en", "KG": "ru", "KH": "km", "KR": "ko", "KY": "en", "KZ": "ru", "LK": "en", "LT": "lt",
    "LU": "lb", "LV": "lv", "LY": "en", "MA": "ar", "MC": "it", "MD": "ro", "ME": "sr", "MG": "fr", "MK": "mk", "MM": "my", "MQ": "fr", "MT": "en",
    "MU": "fr", "MV": "dv", "MW": "en", "MX": "es", "MY": "ms", "NE": "fr", "NG": "en", "NI": "es", "NL": "nl", "NO": "nb", "NP": "ne", "NZ": "en",
    "PE": "es", "PF": "fr", "PH": "en", "PK": "ur", "PL": "pl", "PR": "es", "PT": "pt", "RO": "ro", "RS": "sr", "RU": "ru", "SB": "en", "SE": "sv",
    "SG": "en", "SI": "sl", "SK": "sk", "SM": "it", "SN": "fr", "SO": "so", "SR": "nl", "TG": "fr", "TH": "th", "TN": "fr", "TR": "tr", "UA": "uk",
    "UG": "en", "US": "en", "UY": "es", "UZ": "uz", "VE": "es", "VN": "vi", "XK": "sq", "YE": "ar", "ZA": "en", "ZM": "en",
}
LANGUAGE_OF = {
    28: "en", 29: "en", 31: "ru", 32: "en", 33: "en", 72: "ru", 74: "en", 84: "en", 88: "en", 90: "fr", 92: "fr", 94: "fr", 95: "fr", 108: "en",
    120: "en", 139: "fr", 140: "fr", 146: "fr", 157: "fr", 161: "fr", 176: "en", 177: "en", 235: "en", 246: "en", 253: "en", 286: "en", 318: "en",
    321: "en", 324: "en", 354: "en", 370: "hi", 371: "hi", 372: "mr", 373: "hi", 374: "mr", 375: "mr", 377: "hi", 382: "hi", 416: "gu", 418: "hi",
    419: "gu", 422: "en", 453: "en", 457: "en", 460: "en", 461: "en", 463: "en", 488: "ru", 493: "fr", 496: "ru", 497: "ru", 517: "sq", 531: "en",
    543: "en", 551: "en", 613: "en", 614: "en", 615: "en", 672: "en", 675: "en", 677: "en", 735: "ru", 736: "ru", 737: "ru", 742: "ru", 743: "ru",
    733: "ru", 730: "ru", 76: "hr", 79: "bs", 502: "sr", 708: "en", 590: "tl", 608: "en",
}
AGGREGATORS = re.compile(r"feedburner|^feeds?\d?\.|^rss|medium\.com|amazonaws|^data\.|^api\.|^servis\.|uecdn|img\.com")


def plain_name(name, url):
    name = html.unescape(name)
    name = re.sub(r"^https?://(www\.)?|/$", "", name)
    name = re.split(r"\s+[|:–—-]{1,2}\s+|\s+//\s+|: ", name)[0]
    return name.strip(" -") or urllib.parse.urlparse(url).netloc


def site_of(site, feed):
    host = urllib.parse.urlparse(site).netloc
    if not AGGREGATORS.search(host):
        return site
    # rss.example.org → example.org, where the outlet serves its own feeds; the shared services stay.
    bare = re.sub(r"^(feeds?\d?|rss\w*|servis|sindikasi|newsfeed|data|feed)\.", "", host)
    return "" if re.search(r"feedburner|medium|amazonaws|uecdn|img\.com|a\.dj\.com", bare) else f"https://{bare}/"


def main():
    rows, seen = {}, set()
    for number, line in enumerate(open(sys.argv[1], encoding="utf-8").read().splitlines()[1:], start=1):
        country, name, site, feed, origin = line.split("\t")
        if number in DROP or feed in seen:
            continue
        seen.add(feed)
        language = LANGUAGE_OF.get(number, LANGUAGE.get(country, ""))
        order = FIRST.index(number) if number in FIRST else len(FIRST) + number
        rows.setdefault(country, []).append((order, NAMES.get(number, plain_name(name, feed)), site_of(site, feed), feed, language, origin))
    print("# country\tname\tsite\tfeed\tlanguage\tlist")
    for country in sorted(rows):
        for _, name, site, feed, language, origin in sorted(rows[country])[:MOST]:
            print("\t".join([country, name, site, feed, language, origin]))


if __name__ == "__main__":
    main()
