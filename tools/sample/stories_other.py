"""The Serbian, German and French outlets of the sample edition. Every name of a person is invented."""
H = 60

BEOGRAD = [
    ("brana-dunav", 39 * H, "Брана на Дунаву издржала пробни талас (АП)", "river-gates",
     ["БЕОГРАД (AP) - Нова брана на Дунаву, која се подиже за двадесет минута, прошла је у недељу прву пуну пробу.",
      "Екипе из Мађарске, Румуније и Бугарске гледале су са обале. Још четири такве бране биће подигнуте до 2029. године.",
      "„Мој деда је овде изгубио кућу. Ја сам своју сачувала“, рекла је Милена Драгић."]),
    ("trolejbus", 3 * H + 15, "Београд враћа старе тролејбусе, са новим батеријама", "city-beograd",
     ["Дванаест тролејбуса из осамдесетих вози поново улицама Београда. Под старим седиштима леже нове батерије.",
      "Возачи кажу да су тиши од голубова. До пролећа их стиже још тридесет."]),
    ("pakt-o-zitu", 5 * H + 50, "Ројтерс: Србија потписала пакт о житу у Тирани", "harbour-corridor",
     ["ТИРАНА (Reuters) - Министри југоисточне Европе потписали су у уторак пакт о три нова коридора за жито ка мору.",
      "Србија се придружила после ноћи преговора. Албанија ће удвостручити силосе у Драчу, Румунија и Бугарска дају вагоне, а Украјина "
      "шаље четири милиона тона.", "Reuters"]),
    ("vojvodina-jabuke", 14 * H, "Јабуке из Војводине путују у Индију", "field-vojvodina",
     ["Задруга код Новог Сада шаље прве четири хиљаде тона јабука у Индију. Пут преко Солуна траје двадесет два дана.",
      "Произвођачи рачунају на бољу цену него у Русији."]),
    ("planinari", 33 * H, "Планинари обележили стазу кроз три државе", "mountain-prokletije",
     ["Стаза дуга 192 километра води кроз Црну Гору, Албанију и Косово. Планинари из Србије обележили су последњу деоницу.",
      "Ко прође све, добија печат у три језика."]),
    ("cirilica-font", 48 * H, "Студенти нацртали слова за знакове поред пута", "",
     ["Група студената из Ниша нацртала је ћирилична и латинична слова која се читају са двеста метара, и по киши.",
      "Први знакови стоје на путу ка Бугарској."]),
    ("lekari", 64 * H, "Сеоски лекари добијају бицикле са мотором", "field-selo",
     ["Двадесет сеоских лекара обилази пацијенте на електричним бициклима. Стижу и тамо где ауто стаје.",
      "За месец дана прешли су девет хиљада километара."]),
    ("ljubljana-festival", 80 * H, "Филм из Македоније победник у Љубљани", "",
     ["Филм о пекари на граници Македоније и Грчке добио је главну награду у Љубљани. Жири је био из Хрватске, Италије и Аустрије.",
      "Редитељка је награду посветила сопственој баки, која се у филму појављује два пута."]),
    ("drina", 108 * H, "Дрина чистија: брана за отпад ради годину дана", "river-drina",
     ["Босна и Херцеговина и Србија поставиле су заједничку брану за отпад на Дрини. За годину дана извучено је једанаест хиљада кубика.",
      "Вишеград први пут има купалиште."]),
    ("sah", 136 * H, "Шаховски воз: партија од Београда до Бара", "mountain-bar",
     ["Шездесет шахиста играло је турнир у возу од Београда до Бара у Црној Гори. Часовници су стали само у тунелима.",
      "Победила је четрнаестогодишња Ива Остојић."]),
]

BERLIN = [
    ("nachtzug-tirana", 6 * H + 30, "Ab April fährt ein Nachtzug von Berlin nach Tirana", "forest-train",
     ["BERLIN (dpa) - Von April an verbindet ein Nachtzug Berlin mit Tirana. Er fährt über Wien, Zagreb und Podgorica und braucht 31 "
      "Stunden, wie die deutschen und österreichischen Bahnen am Dienstag mitteilten.", "Für Reisende in den Kosovo gibt es einen "
      "Anschlussbus nach Pristina. Der Verkauf beginnt im Januar.", "<h2>Was der Zug kostet</h2>",
      "<table><tr><th>Platz</th><th>Preis</th></tr><tr><td>Sitz</td><td>69 Euro</td></tr><tr><td>Liege</td><td>119 Euro</td></tr>"
      "<tr><td>Schlafwagen</td><td>189 Euro</td></tr></table>"]),
    ("balkonkraft", 2 * H + 45, "Wie ein Plattenbau seinen Strom vom Balkon holt", "city-berlin",
     ["Am Rand von Berlin hängen an einem Hochhaus jetzt 412 kleine Solarmodule. Die Mieter haben sie selbst angeschraubt, unter Aufsicht "
      "einer pensionierten Elektrikerin.", "Im Sommer deckte das Haus an elf Tagen seinen ganzen Bedarf. Nun fragen Nachbarn aus Leipzig und "
      "Dresden nach der Bauanleitung."]),
    ("gletscherbahn", 21 * H, "AFP: Tunnel unter dem Gletscher ist durchgeschlagen", "mountain-glacier",
     ["CHAMONIX (AFP) - Unter dem Gletscher Mont Clair haben sich die Bohrtrupps aus Frankreich und Italien getroffen. Die elf Kilometer "
      "lange Röhre dient der Forschung.", "Auch Institute aus der Schweiz, Österreich und Deutschland messen dort, wie das Eis schwindet."]),
    ("handwerk", 13 * H, "Die Orgelbauer haben wieder Lehrlinge", "",
     ["Vor zehn Jahren lernten in ganz Sachsen drei junge Leute den Orgelbau. Jetzt sind es einundvierzig.", "Geholfen hat ein Film, in dem "
      "eine Orgel eine Stunde lang nur gestimmt wird."]),
    ("wisente", 29 * H, "Wisente wandern aus Polen ein", "forest-wisent",
     ["Eine Herde von vierzehn Wisenten hat bei Küstrin die Oder durchschwommen. Sie kommt aus Polen und scheint zu bleiben.",
      "Förster auf beiden Seiten haben einen gemeinsamen Dienst eingerichtet."]),
    ("hafen-odessa", 45 * H, "Hamburg schickt Lotsen nach Odessa", "harbour-hamburg",
     ["Drei Lotsen aus Hamburg bilden in der Ukraine Kollegen an einem Simulator aus. Er zeigt das Schwarze Meer bei jedem Wetter.",
      "Bulgarien und Rumänien wollen ihre Lotsen dazuschicken."]),
    ("moor", 59 * H, "Das Moor als Baustoff", "field-moor",
     ["Rohrkolben aus wiedervernässten Mooren werden in Mecklenburg zu Dämmplatten. Das erste Haus daraus steht in Greifswald.",
      "Es riecht, sagen die Bewohner, nach trockenem Sommer."]),
    ("schweiz-velo", 78 * H, "Zürich baut eine Velostraße unter der Erde", "city-zurich",
     ["Ein vergessener Autotunnel in Zürich gehört seit Montag den Rädern. Zehntausend Menschen fuhren am ersten Tag hindurch.",
      "Die Schweiz prüft vier weitere solche Tunnel."]),
    ("chor-griechenland", 104 * H, "Ein Chor aus Bayern singt auf Kreta in der Höhle", "sea-crete",
     ["Der Kirchenchor eines bayerischen Dorfes hat in einer Höhle auf Kreta Bach gesungen, vor Publikum aus Athen und dem Nachbardorf.",
      "Das Echo dauert sieben Sekunden. Man habe sehr langsam singen müssen, sagte die Leiterin."]),
    ("uhr", 141 * H, "Die Rathausuhr geht wieder, dank zweier Schülerinnen", "",
     ["Vierzig Jahre stand die Uhr am Rathaus von Lindenau auf zwanzig nach vier. Zwei Schülerinnen haben sie in den Ferien zerlegt.",
      "Gefehlt hatte ein Splint. Er lag in der Turmstube unter einer Dose."]),
]

PARIS = [
    ("glacier-tunnel", 19 * H, "Sous le glacier, les deux équipes se serrent la main", "mountain-glacier",
     ["CHAMONIX (AFP) - Les équipes française et italienne ont percé lundi les derniers mètres du tunnel creusé sous le glacier du Mont "
      "Clair.", "La galerie, longue de onze kilomètres, servira aux chercheurs de Suisse, d'Autriche et d'Allemagne, qui pourront observer la "
      "glace par en dessous.", "« C'est la première fois que l'on se tient sous un glacier en hiver », a dit la cheffe du projet, Claire "
      "Vauban."]),
    ("marches-nuit", 3 * H + 50, "À Lyon, les marchés ouvrent la nuit", "city-lyon",
     ["De vingt heures à minuit, trois marchés de Lyon vendent légumes et fromages à ceux qui travaillent tard.", "Les maraîchers disent "
      "vendre autant qu'un samedi matin, et se lever moins tôt."]),
    ("peniches", 16 * H, "Les péniches reviennent sur le canal", "river-seine",
     ["Pour la première fois depuis 1973, une péniche de farine est arrivée à Paris par le canal de l'Ourcq.", "Elle remplace "
      "quarante camions. La boulangerie du quai a cuit le premier pain avant midi."]),
    ("ble-tirana", 6 * H + 20, "Reuters : à Tirana, un accord pour faire sortir le blé", "harbour-corridor",
     ["TIRANA (Reuters) - Les ministres du sud-est de l'Europe ont signé mardi un accord ouvrant trois couloirs pour les céréales.",
      "L'Albanie doublera ses silos, la Serbie et le Kosovo ont signé, l'Ukraine demande quatre millions de tonnes avant l'hiver. La Grèce et "
      "la Turquie se partageront la route de l'est.", "Reuters"]),
    ("bretagne-vent", 32 * H, "En Bretagne, une île vit de son vent", "sea-bretagne",
     ["Les soixante habitants d'une île bretonne n'ont pas allumé le groupe électrogène depuis onze mois.", "Deux éoliennes et une vieille "
      "citerne pleine de sel chaud suffisent. Des élus d'Irlande et d'Écosse sont venus voir."]),
    ("senegal-livres", 49 * H, "Dakar prête ses livres à Marseille", "",
     ["La bibliothèque de Dakar envoie deux mille livres d'auteurs du Sénégal, du Mali et de Côte d'Ivoire à Marseille.", "Ils reviendront "
      "dans un an avec les notes des lecteurs dans la marge : c'est permis."]),
    ("alpes-loups", 67 * H, "Les bergers et les loups signent une trêve de papier", "mountain-alpes",
     ["Dans le Queyras, bergers et naturalistes ont écrit ensemble un règlement de douze pages pour l'estive.", "Première règle : les chiens "
      "ont toujours raison."]),
    ("belgique-bd", 88 * H, "À Bruxelles, un tramway raconte une histoire par arrêt", "city-bruxelles",
     ["Chaque arrêt de la ligne 51 à Bruxelles porte une case de bande dessinée. Il faut tout le trajet pour connaître la fin.",
      "La Belgique et les Pays-Bas préparent une version sur rails entre Anvers et Rotterdam."]),
    ("vigne-anglaise", 112 * H, "Les Anglais plantent, les Champenois conseillent", "field-vigne",
     ["Six vignerons de Champagne passent l'hiver dans le Kent, au Royaume-Uni, pour apprendre aux Anglais à tailler.", "Ils disent que la "
      "craie est la même, et la pluie aussi."]),
    ("cloches", 139 * H, "Le carillon qui joue ce qu'on lui demande", "",
     ["À Douai, on peut envoyer une mélodie au carillon. Le sonneur la joue le dimanche si elle tient en huit cloches.",
      "La demande la plus fréquente reste une chanson d'anniversaire."]),
]
