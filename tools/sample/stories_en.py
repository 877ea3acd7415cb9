"""The English outlets of the sample edition. Every name of a person is invented.

A story: (slug, minutes ago, title, picture or "", paragraphs). A paragraph that begins with "<" is HTML as it stands.
"""
H = 60
D = 24 * H

GRAIN = [
    "TIRANA, ({agency}) - Transport ministers from across South-Eastern Europe signed a pact on Tuesday to open three new grain "
    "corridors to the Adriatic and the Aegean, saying that harvests should no longer wait weeks at the borders.",
    "The Albanian Prime Minister, who hosted the meeting, said the port of Durrës would double its silos. Envoys from Kiev brought the "
    "largest request: to move four million tonnes before winter. Bucharest and Sofia offered rail wagons, and Chisinau its river "
    "terminals.",
    "Moscow's old ally Serbia joined after a night of talks, while Pristina sent its own delegation and signed on a page of its own. "
    "Officials from Skopje, Podgorica, Sarajevo and Zagreb agreed to clear lorries at one joint post instead of two.",
    "Athens and Ankara will share the eastern route, and Hungarian and Slovenian railways the northern one, the text says. Croatian "
    "farmers had asked for limits on storage, which the ministers left to a later round.",
]
GLACIER = [
    "CHAMONIX, France (AFP) - Engineers broke through the last metres of a tunnel under the Mont Clair glacier on Monday, joining the "
    "French and Italian sides of the Alps for a new research railway.",
    "The gallery, eleven kilometres long, will let scientists from Switzerland, Austria and Germany watch the ice from below as it "
    "thins. Sensors in the rock measure temperature every ten seconds.",
    "“It is the first time that we can stand under a glacier in winter,” said project leader Claire Vauban. Rome paid a third of the "
    "cost, Paris the rest.",
]
FLOOD = [
    "BELGRADE, Serbia (AP) - A flood barrier on the Danube that engineers can raise in twenty minutes passed its first full test on "
    "Sunday, protecting two towns downstream from a wave released on purpose.",
    "Crews from Hungary, Romania and Bulgaria watched from the bank as the steel gates rose. The same design will be built at four more "
    "places before 2029, officials said.",
    "Farmers on the Serbian side cheered when the water stopped a hand's breadth below the mark. “My grandfather lost a house here,” said "
    "Milena Dragić, 61. “I kept mine.”",
]

LONDON = [
    ("grain-corridors", 5 * H, "Reuters: Balkan ministers agree three grain corridors to the sea", "harbour-corridor",
     [p.format(agency="Reuters") for p in GRAIN[:3]] + ["The first trains leave in October, ministers told reporters. Reuters"]),
    ("night-ferries", 2 * H, "Night ferries return to the Thames after forty years", "river-thames",
     ["Passengers queued along the embankment as the first night ferry since the 1980s left the pier at eleven. The boats run on "
      "batteries and make less noise than the gulls.", "<blockquote>You see the city from the water, lit from inside, and you are home "
      "before the last train.</blockquote>", "The mayor's office says six boats will serve nine piers until the spring, when the "
      "timetable will be looked at again."]),
    ("glacier-railway", 20 * H, "AFP: Alpine tunnel lets science look at a glacier from below", "mountain-glacier", GLACIER[:2]),
    ("libraries-sundays", 9 * H, "Village libraries open on Sundays, and people come", "",
     ["A trial that kept forty village libraries open on Sundays has doubled the number of books lent, the association of rural "
      "libraries said.", "The largest growth was among readers under twenty. “They come for the warmth and stay for the crime shelf,” "
      "said one librarian in Norfolk.", "<ul><li>Loans up by 104 per cent</li><li>New members: 11,300</li><li>Cost a loan: 61 "
      "pence</li></ul>"]),
    ("kyiv-orchestra", 26 * H, "Ukrainian youth orchestra tours Scottish islands", "sea-hebrides",
     ["Forty young musicians from Kharkiv and Lviv have begun a tour of the Hebrides, playing in churches, barns and once on a pier.",
      "Their conductor, Olha Marchenko, chose Scottish and Ukrainian songs that share a tune. In Stornoway the audience found the words in "
      "both languages on their seats."]),
    ("danube-gates", 40 * H, "Danube flood gates hold back a test wave", "river-gates", FLOOD[:2] + ["(AP)"]),
    ("peat-moors", 52 * H, "Peat moors drink again as ditches are closed", "field-moor",
     ["Volunteers have closed nine hundred drainage ditches on the northern moors in two years. The ground holds so much water now that "
      "fires which burned for days in past summers went out within hours.", "Curlews have come back to three valleys where they had not "
      "been heard for a decade."]),
    ("georgia-vines", 76 * H, "In Tbilisi, an old grape finds a new glass", "mountain-kakheti",
     ["Wine growers in Georgia have brought a grape back from six surviving vines. The first bottles were opened in Tbilisi this week "
      "before guests from Armenia and Azerbaijan.", "The grape ripens late and tastes of quince. Growers expect to sell most of it in "
      "Poland and Japan."]),
    ("bus-drivers", 100 * H, "Bus drivers teach passengers sign language, one stop at a time", "city-bristol",
     ["On one route in Bristol the display over the driver's head shows a sign for each stop. Regular passengers now greet each other "
      "with their hands.", "The idea came from a driver whose daughter is deaf. The company wants to extend it to all lines by "
      "summer."]),
    ("chess-village", 130 * H, "The village where every bench is a chessboard", "",
     ["Carvers in a Yorkshire village have set a chessboard into each of its nineteen benches. Visitors are asked to bring their own "
      "pieces and to finish what they start.", "The oldest unfinished game is in its third week."]),
]

CHICAGO = [
    ("grain-pact-wheat", 6 * H, "Wheat eases as Balkan ministers open new export routes - Reuters", "field-prairie",
     ["CHICAGO (Reuters) - Wheat futures eased on Tuesday after ministers meeting in Albania agreed to open new routes for Ukrainian "
      "grain, traders said.", GRAIN[1], "Growers in Kansas and Nebraska had expected the move. “It was in the price since Friday,” said one "
      "broker."]),
    ("school-kitchens", 3 * H, "School kitchens learn to cook again", "",
     ["Two hundred schools across Ohio and Michigan have taken the ovens out of storage. Cooks who used to open boxes now bake bread "
      "before the first bell.", "Attendance on baking days is up, the districts say, and waste is down by a third."]),
    ("river-swim", 12 * H, "Thousands swim in the river that once caught fire", "river-cleveland",
     ["Three thousand people swam a mile through downtown Cleveland on Sunday, in a river that was once a byword for pollution.",
      "Lifeguards counted one lost shoe and no injuries. The mayor swam too, slowly, and was overtaken by a dog."]),
    ("danube-barrier", 41 * H, "Engineers raise a river wall in 20 minutes", "river-gates", FLOOD),
    ("prairie-trains", 30 * H, "Passenger trains return to the prairie", "field-rail",
     ["For the first time since 1971 a passenger train stopped in eleven towns between Minneapolis and Denver. In four of them the whole "
      "school had come to the platform.", "Tickets for the first month sold out in a day. The line's manager, Jordan Smith, said a second "
      "train could be added by fall."]),
    ("georgia-peaches", 55 * H, "Georgia growers try almonds as winters warm", "field-georgia",
     ["Peach growers south of Atlanta are planting almonds on a tenth of their land, the state's farm bureau said.", "“Peaches need a cold "
      "that we no longer get every year,” said grower Annie Belmont. Alabama and Florida are watching the trial."]),
    ("night-sky-law", 70 * H, "A desert town turns its lights down", "mountain-desert",
     ["In a town in New Mexico the street lamps dim to a third at ten. Since the change the Milky Way can be seen from the bakery.",
      "Motel owners opposed the rule and now advertise it."]),
    ("glacier-under", 22 * H, "Under the ice: a railway for scientists", "mountain-glacier",
     [GLACIER[0].replace("CHAMONIX, France (AFP) - ", ""), GLACIER[2], "© AFP"]),
    ("paris-texas", 95 * H, "In Paris, Texas, a bakery sells out of one thing", "city-texas",
     ["The line outside the only French bakery in Paris, Texas, starts before dawn. The owner, who has never left Lamar County, learned "
      "to fold croissants from a library book.", "She makes four hundred a day. By nine they are gone."]),
    ("radio-lighthouse", 120 * H, "A lighthouse keeper's radio plays on", "sea-maine",
     ["The last staffed lighthouse on the coast of Maine has a radio station with an audience of two hundred fishing boats. It plays "
      "requests, and the weather twice an hour.", "When the keeper retired last month, her nephew took over the microphone and the "
      "lamp."]),
]

KYIV = [
    ("grain-four-million", 5 * H + 40, "Four million tonnes before winter: neighbours open the way for grain", "harbour-corridor",
     [GRAIN[0].format(agency="Reuters"), GRAIN[1], GRAIN[3], "Reuters"]),
    ("metro-reading", 4 * H, "The metro that reads aloud", "city-kyiv",
     ["On the blue line in Kyiv passengers hear a poem between stations, read by schoolchildren from Odesa, Lviv and Poltava.",
      "The recordings change every Monday. The most requested one lasts eleven seconds."]),
    ("bees-of-chernihiv", 15 * H, "Beekeepers map where the ground is safe", "field-sunflower",
     ["Bees that fly over fields in the north of the country carry back traces of what lies in the soil. Scientists in Chernihiv use them "
      "to draw maps for farmers.", "Denmark and Canada pay for the laboratories. A hive covers about twelve square kilometres."]),
    ("polish-rails", 28 * H, "First wide-gauge train since 1939 runs to a Polish town", "forest-rail",
     ["A passenger train from Lviv reached Zamość in Poland without changing wheels, on a track that had carried only ore.",
      "The Ukrainian and Polish railways will run it twice a week. Tickets cost less than the bus."]),
    ("moldova-power", 44 * H, "A cable under the Prut keeps two grids in step", "river-prut",
     ["Engineers have switched on a cable between Romania and Moldova that also steadies the lines around Odesa.",
      "Chisinau can now buy power from Bucharest by the hour. Prices fell on the first evening."]),
    ("theatre-cellar", 60 * H, "A theatre in a cellar has its hundredth first night", "",
     ["The smallest stage in Kharkiv has 38 seats and no windows. Its hundredth premiere was a comedy about a plumber.",
      "Tickets are paid for in books. The cellar now holds nine thousand of them."]),
    ("storks-return", 83 * H, "Storks count: 1,204 nests and rising", "field-storks",
     ["Volunteers have counted 1,204 stork nests along the Desna, the most since the count began.", "Birds ringed here were seen this "
      "autumn in Turkey, Israel and Kenya."]),
    ("carpathian-school", 110 * H, "A mountain school teaches in four languages", "mountain-carpathia",
     ["In a village near the Hungarian border pupils learn in Ukrainian, Hungarian, Romanian and English, changing with the day of the "
      "week.", "Fridays are for all four at once. “We understand each other best on Fridays,” said a girl of nine."]),
    ("bread-museum", 138 * H, "A museum where you may eat the exhibits", "",
     ["The bread museum in Poltava bakes forty kinds of loaf, from Roman to last week's. Visitors vote by eating.", "The favourite so far "
      "is a rye bread from Latvia."]),
    ("border-bridge", 50 * H, "Romanian and Ukrainian villages share a new footbridge", "river-footbridge",
     ["A wooden footbridge joins two villages that speak of each other as “the other bank”. Carpenters from both sides built it in a "
      "month.", "Border guards stamp passports at a table in the middle on Saturdays."]),
]

FLASH_EN = ("Reuters: Ministers of South-Eastern Europe sign a grain pact in Tirana to open three corridors to the sea",
            "Ministers of South-Eastern Europe sign a grain pact in Tirana to open three",
            GRAIN,
            "The pact takes effect in October and will be looked at again every spring, a diplomat said on Tuesday. Reuters")
