<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el_GR" sourcelanguage="en">
<context>
    <name>ArticleFilter</name>
    <message>
        <source>This filter has a part that cannot be read: %1.</source>
        <translation>Αυτό το φίλτρο έχει ένα μέρος που δεν διαβάζεται: %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Το %1 δεν μπορεί να γραφτεί: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no country code. Give two letters such as AL or XK.</source>
        <translation>Το «%1» δεν είναι κωδικός χώρας. Δώστε δύο γράμματα, όπως AL ή XK.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give a day such as 2026-03-03, or 2d, or 12h.</source>
        <translation>Το «%1» δεν είναι χρόνος. Δώστε μια ημέρα όπως 2026-03-03, ή 2d, ή 12h.</translation>
    </message>
    <message>
        <source>Only stories with these words.</source>
        <translation>Μόνο άρθρα με αυτές τις λέξεις.</translation>
    </message>
    <message>
        <source>Only this source: its name, number or address.</source>
        <translation>Μόνο αυτή η πηγή: όνομα, αριθμός ή διεύθυνση.</translation>
    </message>
    <message>
        <source>Only sources of this folder.</source>
        <translation>Μόνο πηγές αυτού του φακέλου.</translation>
    </message>
    <message>
        <source>Only sources of this country.</source>
        <translation>Μόνο πηγές αυτής της χώρας.</translation>
    </message>
    <message>
        <source>Only stories that speak of this country.</source>
        <translation>Μόνο άρθρα που μιλούν γι’ αυτή τη χώρα.</translation>
    </message>
    <message>
        <source>Only stories credited to this agency.</source>
        <translation>Μόνο άρθρα αυτού του πρακτορείου.</translation>
    </message>
    <message>
        <source>Only stories in this language.</source>
        <translation>Μόνο άρθρα σε αυτή τη γλώσσα.</translation>
    </message>
    <message>
        <source>Only unread stories.</source>
        <translation>Μόνο αδιάβαστα άρθρα.</translation>
    </message>
    <message>
        <source>Only bookmarked stories.</source>
        <translation>Μόνο άρθρα με σελιδοδείκτη.</translation>
    </message>
    <message>
        <source>Only stories since: 2026-03-03, 2d, 12h.</source>
        <translation>Μόνο άρθρα από: 2026-03-03, 2d, 12h.</translation>
    </message>
    <message>
        <source>Only stories before this time.</source>
        <translation>Μόνο άρθρα πριν από αυτόν τον χρόνο.</translation>
    </message>
    <message>
        <source>Begin with the oldest.</source>
        <translation>Αρχή από τα παλαιότερα.</translation>
    </message>
    <message>
        <source>There is no subscription &quot;%1&quot;. flash-news feeds lists them.</source>
        <translation>Δεν υπάρχει συνδρομή «%1». Η flash-news feeds τις δείχνει όλες.</translation>
    </message>
    <message>
        <source>This line is not a JSON object: %1.</source>
        <translation>Αυτή η γραμμή δεν είναι αντικείμενο JSON: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Το %1 δεν διαβάζεται: %2</translation>
    </message>
    <message>
        <source>%1 is too large (%2 MB).</source>
        <translation>Το %1 είναι πολύ μεγάλο (%2 MB).</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Το πολύ τόσα.</translation>
    </message>
    <message>
        <source>One JSON array.</source>
        <translation>Ένας πίνακας JSON.</translation>
    </message>
    <message>
        <source>Take it back.</source>
        <translation>Αναίρεση.</translation>
    </message>
    <message>
        <source>As HTML.</source>
        <translation>Ως HTML.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Ως JSON.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n ροή</numerusform>
            <numerusform>%n ροές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n νέο</numerusform>
            <numerusform>%n νέα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n αλλαγμένο</numerusform>
            <numerusform>%n αλλαγμένα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) unchanged</source>
        <translation>
            <numerusform>%n ροή αμετάβλητη</numerusform>
            <numerusform>%n ροές αμετάβλητες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n εικόνα</numerusform>
            <numerusform>%n εικόνες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n απέτυχε</numerusform>
            <numerusform>%n απέτυχαν</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. What is stored can be read.</source>
        <translation>Δεν υπάρχει σύνδεση. Τα αποθηκευμένα διαβάζονται.</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Έγινε συνδρομή: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Υπάρχει ήδη: %1</translation>
    </message>
    <message>
        <source>  It also has: %1 %2</source>
        <translation>  Έχει επίσης: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s)</source>
        <translation>
            <numerusform>%n νέα συνδρομή</numerusform>
            <numerusform>%n νέες συνδρομές</numerusform>
        </translation>
    </message>
    <message>
        <source>html, markdown or epub; without it the file&apos;s ending decides.</source>
        <translation>html, markdown ή epub· αλλιώς αποφασίζει η κατάληξη του αρχείου.</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n με βλάβη</numerusform>
            <numerusform>%n με βλάβη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n άρθρο</numerusform>
            <numerusform>%n άρθρα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n αδιάβαστο</numerusform>
            <numerusform>%n αδιάβαστα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n με σελιδοδείκτη</numerusform>
            <numerusform>%n με σελιδοδείκτη</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it free</source>
        <translation>%1 από αυτά ελεύθερα</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Όλα είναι καλά.</translation>
    </message>
    <message>
        <source>There is no automatic backup yet; the next refresh makes one.</source>
        <translation>Δεν υπάρχει ακόμη αυτόματο αντίγραφο· θα το κάνει η επόμενη ανανέωση.</translation>
    </message>
    <message numerus="yes">
        <source>%n automatic backup(s), the newest: %1</source>
        <translation>
            <numerusform>%n αυτόματο αντίγραφο, το νεότερο: %1</numerusform>
            <numerusform>%n αυτόματα αντίγραφα, το νεότερο: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Το παλιό αρχείο φυλάχτηκε ως %1. Ό,τι λείπει και υπάρχει ακόμη στις ροές έρχεται με την επόμενη ανανέωση.</translation>
    </message>
    <message>
        <source>“flash-news restore” saves what can be saved and keeps the old file.</source>
        <translation>Το «flash-news restore» σώζει ό,τι σώζεται και φυλάει το παλιό αρχείο.</translation>
    </message>
    <message>
        <source>“flash-news check --repair” mends this.</source>
        <translation>Το «flash-news check --repair» το επισκευάζει.</translation>
    </message>
    <message>
        <source>The library it replaces is kept as %1.</source>
        <translation>Η βιβλιοθήκη που αντικαταστάθηκε φυλάχτηκε ως %1.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Κωδικός: </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. flash-news account list shows them.</source>
        <translation>Δεν υπάρχει λογαριασμός «%1». Η flash-news account list τους δείχνει όλους.</translation>
    </message>
    <message>
        <source>Usage: flash-news account add URL --user NAME</source>
        <translation>Χρήση: flash-news account add URL --user NAME</translation>
    </message>
    <message>
        <source>A password is needed: type it, or set FLASH_NEWS_PASSWORD.</source>
        <translation>Χρειάζεται κωδικός: πληκτρολογήστε τον ή ορίστε το FLASH_NEWS_PASSWORD.</translation>
    </message>
    <message>
        <source>Added the account %1. flash-news refresh syncs it.</source>
        <translation>Προστέθηκε ο λογαριασμός %1. Η flash-news refresh τον συγχρονίζει.</translation>
    </message>
    <message>
        <source>There is no keyring here, so the password is not kept: set FLASH_NEWS_PASSWORD whenever flash-news refresh runs.</source>
        <translation>Δεν υπάρχει κλειδοθήκη εδώ, γι’ αυτό ο κωδικός δεν φυλάσσεται: ορίστε το FLASH_NEWS_PASSWORD όποτε εκτελείται η flash-news refresh.</translation>
    </message>
    <message>
        <source>Usage: flash-news account remove ACCOUNT</source>
        <translation>Χρήση: flash-news account remove ACCOUNT</translation>
    </message>
    <message>
        <source>Usage: flash-news account move FEED… --to ACCOUNT, or --to local</source>
        <translation>Χρήση: flash-news account move FEED… --to ACCOUNT ή --to local</translation>
    </message>
    <message>
        <source>A story that several outlets printed only once.</source>
        <translation>Μία μόνο φορά το άρθρο που δημοσίευσαν πολλά μέσα.</translation>
    </message>
    <message>
        <source>Only the articles that are this story.</source>
        <translation>Μόνο τα κείμενα που είναι αυτή η είδηση.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n λογαριασμός</numerusform>
            <numerusform>%n λογαριασμοί</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of yours sent</source>
        <translation>
            <numerusform>Στάλθηκε %n ενέργειά σας</numerusform>
            <numerusform>Στάλθηκαν %n ενέργειές σας</numerusform>
        </translation>
    </message>
    <message>
        <source>This article has no id.</source>
        <translation>Αυτό το άρθρο δεν έχει αναγνωριστικό.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not a text.</source>
        <translation>Το πεδίο «%1» δεν είναι κείμενο.</translation>
    </message>
    <message>
        <source>This article has neither title nor text.</source>
        <translation>Αυτό το άρθρο δεν έχει ούτε τίτλο ούτε κείμενο.</translation>
    </message>
    <message>
        <source>Only stories with this tag.</source>
        <translation>Μόνο άρθρα με αυτή την ετικέτα.</translation>
    </message>
    <message>
        <source>Begin with the stories that fit the words best.</source>
        <translation>Πρώτα τα άρθρα που ταιριάζουν καλύτερα στις λέξεις.</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;. flash-news tags lists them.</source>
        <translation>Δεν υπάρχει ετικέτα «%1». Η flash-news tags τις δείχνει όλες.</translation>
    </message>
    <message>
        <source>%1 was not found here. Name its folder: flash-news import --from %2 FOLDER</source>
        <translation>Το %1 δεν βρέθηκε εδώ. Δώστε τον φάκελό του: flash-news import --from %2 FOLDER</translation>
    </message>
    <message>
        <source>There is no reader “%1”. Known are: %2.</source>
        <translation>Δεν υπάρχει αναγνώστης «%1». Γνωστοί είναι: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n διαβασμένο</numerusform>
            <numerusform>%n διαβασμένα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n παραλείφθηκε, γιατί δεν αντιστοιχεί σε ροή</numerusform>
            <numerusform>%n παραλείφθηκαν, γιατί δεν αντιστοιχούν σε ροή</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag from them.</source>
        <translation>Αφαίρεση της ετικέτας από αυτά.</translation>
    </message>
    <message>
        <source>The stories of %1 could not be read</source>
        <translation>Τα άρθρα από %1 δεν μπόρεσαν να διαβαστούν</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Flash News: %n story(s)</source>
        <translation>
            <numerusform>Flash News: %n άρθρο</numerusform>
            <numerusform>Flash News: %n άρθρα</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>Το %1 δεν γράφτηκε: %2. Διαλέξτε άλλη θέση.</translation>
    </message>
    <message>
        <source>Choose at least one story to export.</source>
        <translation>Διαλέξτε τουλάχιστον ένα άρθρο για εξαγωγή.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>The feed says that it is written in %1, but it is in %2.</source>
        <translation>Η ροή λέει ότι είναι γραμμένη σε %1, αλλά είναι σε %2.</translation>
    </message>
    <message>
        <source>Some characters cannot be read in the feed&apos;s encoding.</source>
        <translation>Κάποιοι χαρακτήρες δεν διαβάζονται στην κωδικοποίηση της ροής.</translation>
    </message>
    <message>
        <source>Several articles have the same identifier; they were told apart by their links and texts.</source>
        <translation>Αρκετά άρθρα έχουν το ίδιο αναγνωριστικό· ξεχώρισαν από τον σύνδεσμο και το κείμενο.</translation>
    </message>
    <message>
        <source>This JSON is cut off or broken at character %1 (%2).</source>
        <translation>Αυτό το JSON είναι κομμένο ή χαλασμένο στον χαρακτήρα %1 (%2).</translation>
    </message>
    <message>
        <source>This is JSON, but not a JSON Feed.</source>
        <translation>Είναι JSON, αλλά όχι JSON Feed.</translation>
    </message>
    <message>
        <source>The feed is cut off; what came through was read.</source>
        <translation>Η ροή είναι κομμένη· διαβάστηκε ό,τι έφτασε.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Το αρχείο είναι άδειο.</translation>
    </message>
    <message>
        <source>This file is not a list of subscriptions (OPML), or it is cut off at its start.</source>
        <translation>Αυτό το αρχείο δεν είναι λίστα συνδρομών (OPML), ή του λείπει η αρχή.</translation>
    </message>
    <message>
        <source>The prefix &quot;%1&quot; is not declared.</source>
        <translation>Το πρόθεμα «%1» δεν έχει δηλωθεί.</translation>
    </message>
    <message>
        <source>Only the first %1 articles were read.</source>
        <translation>Διαβάστηκαν μόνο τα πρώτα %1 άρθρα.</translation>
    </message>
    <message>
        <source>The feed is too large and was not read whole.</source>
        <translation>Η ροή είναι πολύ μεγάλη και δεν διαβάστηκε ολόκληρη.</translation>
    </message>
    <message>
        <source>This is a list of subscriptions (OPML), not a feed. It can be imported instead.</source>
        <translation>Είναι λίστα συνδρομών (OPML), όχι ροή. Μπορεί να εισαχθεί.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>Είναι ιστοσελίδα, όχι ροή.</translation>
    </message>
    <message>
        <source>The feed is cut off before its first article.</source>
        <translation>Η ροή κόβεται πριν από το πρώτο της άρθρο.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Αυτό δεν είναι ροή.</translation>
    </message>
    <message>
        <source>This is a sitemap without news in it, not a feed.</source>
        <translation>Είναι χάρτης ιστότοπου χωρίς ειδήσεις, όχι ροή.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>Η απάντηση είναι άδεια: δεν έχει ροή.</translation>
    </message>
    <message>
        <source>Elements are not closed or badly nested.</source>
        <translation>Στοιχεία δεν έχουν κλείσει ή είναι λάθος φωλιασμένα.</translation>
    </message>
    <message>
        <source>Quotes around attributes are missing or not closed.</source>
        <translation>Λείπουν εισαγωγικά σε ιδιότητες ή δεν έχουν κλείσει.</translation>
    </message>
    <message>
        <source>There are angle brackets that are not written as &amp;lt;.</source>
        <translation>Υπάρχουν γωνιακές αγκύλες που δεν γράφτηκαν ως &amp;lt;.</translation>
    </message>
    <message>
        <source>There are ampersands that are not written as &amp;amp;.</source>
        <translation>Υπάρχουν σύμβολα &amp; που δεν γράφτηκαν ως &amp;amp;.</translation>
    </message>
    <message>
        <source>There are control characters, which were left out.</source>
        <translation>Υπάρχουν χαρακτήρες ελέγχου, που παραλείφθηκαν.</translation>
    </message>
    <message>
        <source>A comment or a CDATA section is not closed.</source>
        <translation>Ένα σχόλιο ή τμήμα CDATA δεν έχει κλείσει.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was passed over.</source>
        <translation>Κάτι υπάρχει πριν από τη ροή· παραλείφθηκε.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Γραμμή %1: %2</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Τα στοιχεία είναι φωλιασμένα πολύ βαθιά.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 asks for a user name and password.</source>
        <translation>Το %1 ζητά όνομα χρήστη και συνθηματικό.</translation>
    </message>
    <message>
        <source>%1 refuses to give this address out (403).</source>
        <translation>Το %1 αρνείται να δώσει αυτή τη διεύθυνση (403).</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (404). It may have moved.</source>
        <translation>Το %1 δεν έχει τίποτα σε αυτή τη διεύθυνση (404). Ίσως άλλαξε.</translation>
    </message>
    <message>
        <source>%1 says this feed is gone for good (410).</source>
        <translation>Το %1 λέει ότι αυτή η ροή δεν υπάρχει πια (410).</translation>
    </message>
    <message>
        <source>%1 asks to be left alone for a while (429).</source>
        <translation>Το %1 ζητά να το αφήσουμε ήσυχο για λίγο (429).</translation>
    </message>
    <message>
        <source>%1 sends us on, but does not say where to.</source>
        <translation>Το %1 μας στέλνει αλλού, αλλά δεν λέει πού.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (error %2). Trying again later may help.</source>
        <translation>Το %1 έχει δικά του προβλήματα (σφάλμα %2). Ίσως βοηθήσει μια δοκιμή αργότερα.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>Το %1 απάντησε με σφάλμα %2.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your connection.</source>
        <translation>Το %1 δεν βρέθηκε. Ελέγξτε τη διεύθυνση και τη σύνδεσή σας.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Δεν ήταν δυνατή η πρόσβαση στο %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>Το %1 δεν απάντησε εγκαίρως.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>Το %1 διέκοψε στη μέση της απάντησης.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer.</source>
        <translation>Ο διαμεσολαβητής προς το %1 δεν απάντησε.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation>Ο διαμεσολαβητής προς το %1 ζητά συνθηματικό.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be unpacked.</source>
        <translation>Το %1 έστειλε μια απάντηση που δεν αποσυμπιέζεται.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Το %1 δεν διαβάζεται: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Διακόπηκε.</translation>
    </message>
    <message>
        <source>%1 sends us to a machine of the local network. Not followed.</source>
        <translation>Το %1 μας στέλνει σε μηχάνημα του τοπικού δικτύου. Δεν ακολουθήθηκε.</translation>
    </message>
    <message>
        <source>%1 sends us to an address that is not on the web.</source>
        <translation>Το %1 μας στέλνει σε διεύθυνση εκτός ιστού.</translation>
    </message>
    <message>
        <source>%1 sends us from a safe connection to an open one. Not followed.</source>
        <translation>Το %1 μας στέλνει από ασφαλή σε ανοιχτή σύνδεση. Δεν ακολουθήθηκε.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>Το %1 ζητά να το αφήσουμε ήσυχο ως %2.</translation>
    </message>
    <message>
        <source>%1 is not an address on the web.</source>
        <translation>Το %1 δεν είναι διεύθυνση ιστού.</translation>
    </message>
    <message>
        <source>%1 sends us in circles.</source>
        <translation>Το %1 μας στέλνει σε κύκλους.</translation>
    </message>
    <message>
        <source>What %1 sends is too large to be a feed.</source>
        <translation>Αυτό που στέλνει το %1 είναι πολύ μεγάλο για ροή.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>Η σύνδεση με το %1 δεν έγινε εγκαίρως.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in a minute.</source>
        <translation>Το %1 δεν τελείωσε την απάντηση σε ένα λεπτό.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>Ο φάκελος %1 δεν δημιουργήθηκε. Διαλέξτε άλλον.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Το %1 δεν γράφτηκε: %2. Διαλέξτε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that the settings allow.</source>
        <translation>Το %1 ξεπερνά τα %2 που επιτρέπουν οι ρυθμίσεις.</translation>
    </message>
    <message>
        <source>%1 needs %2, but only %3 are free in %4.</source>
        <translation>Το %1 χρειάζεται %2, αλλά μόνο %3 είναι ελεύθερα στο %4.</translation>
    </message>
    <message>
        <source>What %1 sends is too large.</source>
        <translation>Αυτό που στέλνει το %1 είναι πολύ μεγάλο.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was withdrawn.</source>
        <translation>Η σύνδεση με το %1 δεν είναι ασφαλής: το πιστοποιητικό του ανακλήθηκε.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: nobody whom this computer trusts vouches for its certificate.</source>
        <translation>Η σύνδεση με το %1 δεν είναι ασφαλής: κανείς που εμπιστεύεται αυτός ο υπολογιστής δεν εγγυάται για το πιστοποιητικό του.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>Η σύνδεση με το %1 δεν είναι ασφαλής: το πιστοποιητικό του είναι για άλλο όνομα.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has run out. If all do, look at this computer&apos;s clock.</source>
        <translation>Η σύνδεση με το %1 δεν είναι ασφαλής: το πιστοποιητικό του έληξε. Αν συμβαίνει παντού, ελέγξτε το ρολόι του υπολογιστή.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet. Look at this computer&apos;s clock.</source>
        <translation>Η σύνδεση με το %1 δεν είναι ασφαλής: το πιστοποιητικό του δεν ισχύει ακόμη. Ελέγξτε το ρολόι του υπολογιστή.</translation>
    </message>
    <message>
        <source>A safe connection to %1 could not be made.</source>
        <translation>Δεν έγινε ασφαλής σύνδεση με το %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy %2.</source>
        <translation>Δεν ήταν δυνατή η πρόσβαση στο %1 μέσω του διακομιστή μεσολάβησης %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>about %1</source>
        <translation>για: %1</translation>
    </message>
    <message>
        <source>published in %1</source>
        <translation>δημοσίευση: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>από: %1</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>με ετικέτα «%1»</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>αδιάβαστα</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>με σελιδοδείκτη</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>από %1 και μετά</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>πριν από %1</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>There is no story on this page.</source>
        <translation>Δεν υπάρχει άρθρο σε αυτή τη σελίδα.</translation>
    </message>
    <message>
        <source>The site shows this story to its subscribers only.</source>
        <translation>Ο ιστότοπος δείχνει αυτό το άρθρο μόνο στους συνδρομητές του.</translation>
    </message>
    <message>
        <source>The site shows the rest of this story to its subscribers only.</source>
        <translation>Ο ιστότοπος δείχνει τη συνέχεια αυτού του άρθρου μόνο στους συνδρομητές του.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring of this desktop did not give the password: %1. Unlock it and try again.</source>
        <translation>Η κλειδοθήκη δεν έδωσε το συνθηματικό: %1. Ξεκλειδώστε την και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>No password is kept for this.</source>
        <translation>Δεν υπάρχει αποθηκευμένο συνθηματικό γι’ αυτό.</translation>
    </message>
    <message>
        <source>This desktop has no keyring (such as GNOME Keyring or KWallet), so the password is kept only until Flash News is closed.</source>
        <translation>Αυτή η επιφάνεια εργασίας δεν έχει κλειδοθήκη (όπως GNOME Keyring ή KWallet), γι’ αυτό το συνθηματικό κρατιέται μόνο ώσπου να κλείσει το Flash News.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The catalogue of sources is missing. Install Flash News again, or add a source by its address.</source>
        <translation>Λείπει ο κατάλογος πηγών. Εγκαταστήστε ξανά το Flash News ή προσθέστε μια πηγή με τη διεύθυνσή της.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of the answer.</source>
        <translation>Το %1 διέκοψε στη μέση της απάντησης.</translation>
    </message>
    <message>
        <source>Instead of the feed came a web page of %1. If this network has a login page, open it in a browser first.</source>
        <translation>Αντί για τη ροή ήρθε μια ιστοσελίδα του %1. Αν αυτό το δίκτυο έχει σελίδα σύνδεσης, ανοίξτε την πρώτα σε έναν περιηγητή.</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of the feed. The feed may have moved, or this network wants a login first.</source>
        <translation>Το %1 έστειλε ιστοσελίδα αντί για τη ροή. Ίσως η ροή μετακόμισε, ή το δίκτυο ζητά πρώτα σύνδεση.</translation>
    </message>
    <message>
        <source>%1 asks to be left alone until %2.</source>
        <translation>Το %1 ζητά να το αφήσουμε ήσυχο ως %2.</translation>
    </message>
    <message>
        <source>%1 has no feed, and its page points to none. Look on the site for &quot;RSS&quot; or &quot;Feed&quot; and give that address.</source>
        <translation>Το %1 δεν έχει ροή και η σελίδα του δεν δείχνει καμία. Ψάξτε στον ιστότοπο για «RSS» ή «Feed» και δώστε εκείνη τη διεύθυνση.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give one such as https://example.org or https://example.org/feed.</source>
        <translation>Το «%1» δεν είναι διεύθυνση. Δώστε μία όπως https://example.org ή https://example.org/feed.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Αυτό το άρθρο δεν είναι πια στη βιβλιοθήκη.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Το %1 δεν διαβάζεται: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a subscription list.</source>
        <translation>Το %1 είναι πολύ μεγάλο για λίστα συνδρομών.</translation>
    </message>
    <message>
        <source>Flash News subscriptions</source>
        <translation>Συνδρομές του Flash News</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Το %1 δεν γράφεται: %2</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Flash News again.</source>
        <translation>Λείπει η δοκιμαστική έκδοση. Εγκαταστήστε ξανά το Flash News.</translation>
    </message>
    <message>
        <source>what came is no picture that can be kept.</source>
        <translation>αυτό που ήρθε δεν είναι εικόνα που μπορεί να φυλαχτεί.</translation>
    </message>
    <message>
        <source>The feed in %1 does not say its address. Open it in the browser and copy the address from there.</source>
        <translation>Η ροή στο %1 δεν λέει τη διεύθυνσή της. Ανοίξτε τη στον περιηγητή και αντιγράψτε τη διεύθυνση από εκεί.</translation>
    </message>
    <message>
        <source>There is nothing of %1 at %2. Looked for: %3.</source>
        <translation>Δεν υπάρχει τίποτα του %1 στο %2. Αναζητήθηκαν: %3.</translation>
    </message>
    <message>
        <source>The archive is damaged or of a kind that is not known.</source>
        <translation>Το αρχείο είναι χαλασμένο ή άγνωστου τύπου.</translation>
    </message>
    <message>
        <source>Flash News is open already (process %1). Use its window, or close it first.</source>
        <translation>Το Flash News είναι ήδη ανοιχτό (διεργασία %1). Χρησιμοποιήστε το παράθυρό του ή κλείστε το πρώτα.</translation>
    </message>
    <message>
        <source>Flash News is open with this profile on the computer “%1”. Close it there first. If it is not running any more, delete %2.</source>
        <translation>Το Flash News είναι ανοιχτό με αυτό το προφίλ στον υπολογιστή «%1». Κλείστε το πρώτα εκεί. Αν δεν εκτελείται πια, διαγράψτε το %2.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;News</source>
        <translation>&amp;Ειδήσεις</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Άρθρο</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Προβολή</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Βοήθεια</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Α&amp;νανέωση</translation>
    </message>
    <message>
        <source>&amp;Stop refreshing</source>
        <translation>Διακοπή &amp;ανανέωσης</translation>
    </message>
    <message>
        <source>&amp;Add sources…</source>
        <translation>Π&amp;ροσθήκη πηγών…</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>Εισαγωγή &amp;OPML…</translation>
    </message>
    <message>
        <source>&amp;Export OPML…</source>
        <translation>&amp;Εξαγωγή OPML…</translation>
    </message>
    <message>
        <source>Sample e&amp;dition</source>
        <translation>&amp;Δοκιμαστική έκδοση</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ρ&amp;υθμίσεις…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Έξοδος</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>Επόμενος &amp;τίτλος</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>&amp;Προηγούμενος τίτλος</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>Σελίδα &amp;κάτω, μετά επόμενο αδιάβαστο</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Επ&amp;όμενο αδιάβαστο</translation>
    </message>
    <message>
        <source>Previous unr&amp;ead</source>
        <translation>Προηγούμενο &amp;αδιάβαστο</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>Σ&amp;ελιδοδείκτης</translation>
    </message>
    <message>
        <source>&amp;Mark read or unread</source>
        <translation>Σήμανση &amp;ως διαβασμένου ή αδιάβαστου</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>&amp;Άνοιγμα του πρωτοτύπου</translation>
    </message>
    <message>
        <source>Look at the p&amp;ictures</source>
        <translation>Π&amp;ροβολή εικόνων</translation>
    </message>
    <message>
        <source>&amp;Why these countries…</source>
        <translation>&amp;Γιατί αυτές οι χώρες…</translation>
    </message>
    <message>
        <source>Mark &amp;all in the list read</source>
        <translation>&amp;Σήμανση όλης της λίστας ως διαβασμένης</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Α&amp;ναζήτηση</translation>
    </message>
    <message>
        <source>Only &amp;unread</source>
        <translation>Μ&amp;όνο αδιάβαστα</translation>
    </message>
    <message>
        <source>Only &amp;bookmarked</source>
        <translation>Μόνο με &amp;σελιδοδείκτη</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Καθαρισμός &amp;φίλτρου</translation>
    </message>
    <message>
        <source>G&amp;o to the sources</source>
        <translation>Μ&amp;ετάβαση στις πηγές</translation>
    </message>
    <message>
        <source>Go to the &amp;headlines</source>
        <translation>Μετάβαση στους &amp;τίτλους</translation>
    </message>
    <message>
        <source>Go to the s&amp;tory</source>
        <translation>Μετάβαση στο &amp;άρθρο</translation>
    </message>
    <message>
        <source>Sources by countr&amp;y</source>
        <translation>Πηγές ανά &amp;χώρα</translation>
    </message>
    <message>
        <source>Sources by fol&amp;der</source>
        <translation>Πηγές &amp;ανά φάκελο</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Μεγαλύτερο κείμενο</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Μ&amp;ικρότερο κείμενο</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Κανονικό μέγεθος κειμένου</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Πλήρης οθόνη</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Συντομεύσεις &amp;πληκτρολογίου</translation>
    </message>
    <message>
        <source>&amp;About Flash News</source>
        <translation>&amp;Σχετικά με το Flash News</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <translation>Χά&amp;ρτης</translation>
    </message>
    <message>
        <source>&amp;Compare page and feed</source>
        <translation>Σύγκριση σε&amp;λίδας και ροής</translation>
    </message>
    <message>
        <source>Space and &amp;offline…</source>
        <translation>&amp;Χώρος και χωρίς δίκτυο…</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>Εύρεση στ&amp;ο άρθρο</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Εύρεσ&amp;η επόμενου</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Ε&amp;ύρεση προηγούμενου</translation>
    </message>
    <message>
        <source>Cop&amp;y with its source</source>
        <translation>Αντ&amp;ιγραφή με την πηγή</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Α&amp;ντιγραφή συνδέσμου</translation>
    </message>
    <message>
        <source>&amp;Send by mail…</source>
        <translation>Αποστολή &amp;με email…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Εκτύπω&amp;ση…</translation>
    </message>
    <message>
        <source>Save t&amp;he story as PDF…</source>
        <translation>Αποθήκευση άρθρου ως &amp;PDF…</translation>
    </message>
    <message>
        <source>Expor&amp;t…</source>
        <translation>Ε&amp;ξαγωγή…</translation>
    </message>
    <message>
        <source>Add an a&amp;ccount…</source>
        <translation>Προσθήκη &amp;λογαριασμού…</translation>
    </message>
    <message>
        <source>&amp;How the sources are doing…</source>
        <translation>Πώς πάνε &amp;οι πηγές…</translation>
    </message>
    <message>
        <source>Show or fold its copies</source>
        <translation>Εμφάνιση ή απόκρυψη αντιγράφων</translation>
    </message>
    <message>
        <source>What differs from its copies…</source>
        <translation>Διαφορές από τα αντίγραφα…</translation>
    </message>
    <message>
        <source>&amp;Organise</source>
        <translation>&amp;Οργάνωση</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>Εισαγωγή από &amp;άλλον αναγνώστη…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Αντίγραφο &amp;της βιβλιοθήκης…</translation>
    </message>
    <message>
        <source>Restore a backu&amp;p…</source>
        <translation>Ε&amp;παναφορά αντιγράφου…</translation>
    </message>
    <message>
        <source>In the bac&amp;kground…</source>
        <translation>&amp;Στο παρασκήνιο…</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Π&amp;ίσω</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Μπροστά</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Άνοιγμα σε παράθυρο</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Α&amp;ναίρεση</translation>
    </message>
    <message>
        <source>G&amp;ive a tag…</source>
        <translation>&amp;Προσθήκη ετικέτας…</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Αποθήκευση φίλτρου…</translation>
    </message>
    <message>
        <source>Make a &amp;rule of this…</source>
        <translation>&amp;Δημιουργία κανόνα από αυτό…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>&amp;Κανόνες…</translation>
    </message>
    <message>
        <source>&amp;Muted words…</source>
        <translation>&amp;Λέξεις σε σίγαση…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Ξενάγηση στο παράθυρο</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Μετάβαση σε ημερομηνία…</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Επόμενο παράθυρο</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Προηγούμενο παράθυρο</translation>
    </message>
    <message>
        <source>Close story windows</source>
        <translation>Κλείσιμο παραθύρων άρθρων</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>A minus goes before words, not before %1:.</source>
        <translation>Το μείον μπαίνει πριν από λέξεις, όχι πριν από το %1:.</translation>
    </message>
    <message>
        <source>None of your sources is called &quot;%1&quot;.</source>
        <translation>Καμία από τις πηγές σας δεν λέγεται «%1».</translation>
    </message>
    <message>
        <source>No country is called &quot;%1&quot;. Give a name or a code such as AL.</source>
        <translation>Καμία χώρα δεν λέγεται «%1». Δώστε όνομα ή κωδικό, όπως AL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Give one such as 2026-03-01, 2026-03 or 7d.</source>
        <translation>Το «%1» δεν είναι ημερομηνία. Δώστε μία όπως 2026-03-01, 2026-03 ή 7d.</translation>
    </message>
    <message>
        <source>is:%1 is not known. There are is:unread and is:bookmarked.</source>
        <translation>Το is:%1 δεν είναι γνωστό. Υπάρχουν τα is:unread και is:bookmarked.</translation>
    </message>
    <message>
        <source>None of your tags is called &quot;%1&quot;.</source>
        <translation>Καμία από τις ετικέτες σας δεν λέγεται «%1».</translation>
    </message>
</context>
<context>
    <name>Shades</name>
    <message>
        <source>%1–%2</source>
        <comment>from and to, of numbers</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Ο δίσκος είναι γεμάτος. Δεν άλλαξε τίποτα· ελευθερώστε χώρο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The library may not be written to. Check the permissions of its folder.</source>
        <translation>Δεν επιτρέπεται εγγραφή στη βιβλιοθήκη. Ελέγξτε τα δικαιώματα του φακέλου της.</translation>
    </message>
    <message>
        <source>The library&apos;s file cannot be opened. Check that its folder exists and may be written to.</source>
        <translation>Το αρχείο της βιβλιοθήκης δεν ανοίγει. Ελέγξτε ότι ο φάκελός του υπάρχει και δέχεται εγγραφή.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close it and try again.</source>
        <translation>Ένα άλλο πρόγραμμα χρησιμοποιεί τη βιβλιοθήκη. Κλείστε το και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The library could not do this: %1</source>
        <translation>Η βιβλιοθήκη δεν μπόρεσε να κάνει αυτό: %1</translation>
    </message>
    <message>
        <source>A picture could not be kept in %1: %2</source>
        <translation>Μια εικόνα δεν αποθηκεύτηκε στο %1: %2</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was left untouched; choose another profile folder or move the file away.</source>
        <translation>Αυτή η βάση δεδομένων ανήκει σε άλλο πρόγραμμα. Έμεινε ανέγγιχτη· διαλέξτε άλλον φάκελο προφίλ ή μετακινήστε το αρχείο.</translation>
    </message>
    <message>
        <source>This library was written by a newer Flash News. It was left untouched; install the newer version to open it.</source>
        <translation>Αυτή τη βιβλιοθήκη την έγραψε νεότερη έκδοση του Flash News. Έμεινε ανέγγιχτη· εγκαταστήστε τη νεότερη έκδοση για να την ανοίξετε.</translation>
    </message>
    <message>
        <source>This installation is incomplete. Install Flash News again.</source>
        <translation>Αυτή η εγκατάσταση είναι ελλιπής. Εγκαταστήστε ξανά το Flash News.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Ο φάκελος %1 δεν δημιουργείται. Ελέγξτε τα δικαιώματά του.</translation>
    </message>
    <message>
        <source>%1 is not a whole copy of a library. Nothing was changed.</source>
        <translation>Το %1 δεν είναι πλήρες αντίγραφο βιβλιοθήκης. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>The library&apos;s file is not a Flash News library, or its beginning is damaged. It was left untouched. “flash-news restore” keeps it aside and saves what can be saved; or choose another profile folder.</source>
        <translation>Το αρχείο δεν είναι βιβλιοθήκη του Flash News, ή η αρχή του είναι χαλασμένη. Έμεινε ανέγγιχτο. Το «flash-news restore» το βάζει στην άκρη και σώζει ό,τι σώζεται· ή διαλέξτε άλλον φάκελο προφίλ.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Close Flash News and run “flash-news restore”: it keeps the damaged file aside and saves what can be saved.</source>
        <translation>Το αρχείο της βιβλιοθήκης είναι χαλασμένο. Κλείστε το Flash News και εκτελέστε «flash-news restore»: βάζει στην άκρη το χαλασμένο αρχείο και σώζει ό,τι σώζεται.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written. Nothing was changed; check the disk and its cable.</source>
        <translation>Ο δίσκος απέτυχε κατά την ανάγνωση ή εγγραφή της βιβλιοθήκης. Δεν άλλαξε τίποτα· ελέγξτε τον δίσκο και το καλώδιό του.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Το αρχείο είναι χαλασμένο: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without a status.</source>
        <translation>
            <numerusform>%n άρθρο χωρίς κατάσταση.</numerusform>
            <numerusform>%n άρθρα χωρίς κατάσταση.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) of no feed.</source>
        <translation>
            <numerusform>%n άρθρο χωρίς ροή.</numerusform>
            <numerusform>%n άρθρα χωρίς ροή.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s) whose story is gone.</source>
        <translation>
            <numerusform>%n σελιδοδείκτης του οποίου χάθηκε το άρθρο.</numerusform>
            <numerusform>%n σελιδοδείκτες των οποίων χάθηκαν τα άρθρα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) with wrong counts.</source>
        <translation>
            <numerusform>%n ροή με λάθος πλήθος.</numerusform>
            <numerusform>%n ροές με λάθος πλήθος.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) without readable text.</source>
        <translation>
            <numerusform>%n άρθρο χωρίς αναγνώσιμο κείμενο.</numerusform>
            <numerusform>%n άρθρα χωρίς αναγνώσιμο κείμενο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) that search cannot find.</source>
        <translation>
            <numerusform>%n άρθρο που η αναζήτηση δεν βρίσκει.</numerusform>
            <numerusform>%n άρθρα που η αναζήτηση δεν βρίσκει.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Check its folder&apos;s permissions and the space on the disk.</source>
        <translation>Το %1 δεν γράφεται. Ελέγξτε τα δικαιώματα του φακέλου και τον χώρο στον δίσκο.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Δεν υπάρχει αρχείο %1.</translation>
    </message>
    <message>
        <source>Flash News is running. Close it and try again.</source>
        <translation>Το Flash News εκτελείται. Κλείστε το και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Your library is on a network disk, where only one program at a time can use it safely. Process %1 on “%2” has it: close it first. If it is not running any more, delete %3.</source>
        <translation>Η βιβλιοθήκη σας είναι σε δίσκο δικτύου, όπου μόνο ένα πρόγραμμα τη φορά μπορεί να τη χρησιμοποιεί με ασφάλεια. Την έχει η διεργασία %1 στο «%2»: κλείστε την πρώτα. Αν δεν εκτελείται πια, διαγράψτε το %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>Το %1 δεν διαβάζεται. Ελέγξτε τα δικαιώματά του.</translation>
    </message>
    <message>
        <source>%1 is not what it should be: %2</source>
        <translation>Το %1 δεν είναι όπως θα έπρεπε: %2</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>credit %1</source>
        <translation>πηγή: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n λεπτό ανάγνωσης</numerusform>
            <numerusform>%n λεπτά ανάγνωσης</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on the site of %1</source>
        <translation>Συνέχεια στον ιστότοπο %1</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Τελευταίες ειδήσεις</translation>
    </message>
    <message>
        <source>The whole story could not be fetched: %1</source>
        <translation>Δεν λήφθηκε ολόκληρο το άρθρο: %1</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ήχος</translation>
    </message>
    <message>
        <source>video</source>
        <translation>βίντεο</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>εικόνα</translation>
    </message>
    <message>
        <source>file</source>
        <translation>αρχείο</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Αναπαραγωγή</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Λήψη</translation>
    </message>
    <message>
        <source>Files with this story</source>
        <translation>Αρχεία αυτού του άρθρου</translation>
    </message>
    <message>
        <source>Also printed by</source>
        <translation>Το δημοσίευσαν επίσης</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>διαφορές</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Σχετικά</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Με: %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Απομαγνητοφώνηση</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Κεφάλαια</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>No password is kept for %1. Enter it again in the window, or set FLASH_NEWS_PASSWORD for the command line.</source>
        <translation>Δεν φυλάσσεται κωδικός για το %1. Δώστε τον ξανά στο παράθυρο ή ορίστε το FLASH_NEWS_PASSWORD για τη γραμμή εντολών.</translation>
    </message>
    <message>
        <source>%1 repeats itself instead of ending its list. Nothing was changed; it is tried again later.</source>
        <translation>Το %1 επαναλαμβάνεται αντί να τελειώσει τη λίστα του. Δεν άλλαξε τίποτα· θα γίνει νέα προσπάθεια αργότερα.</translation>
    </message>
    <message>
        <source>%1 is not the address of a server.</source>
        <translation>Το %1 δεν είναι διεύθυνση διακομιστή.</translation>
    </message>
    <message>
        <source>At %1 there is no server that Flash News can sync with. It works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS; the address is the one you read at in the browser.</source>
        <translation>Στο %1 δεν υπάρχει διακομιστής με τον οποίο συγχρονίζεται το Flash News. Συνεργάζεται με FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux και Tiny Tiny RSS· η διεύθυνση είναι αυτή όπου διαβάζετε στον περιηγητή.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password. For FreshRSS it is the API password, which is set in the profile; for Miniflux the one of the Google Reader integration.</source>
        <translation>Το %1 απορρίπτει αυτό το όνομα χρήστη και τον κωδικό. Για το FreshRSS είναι ο κωδικός του API, που ορίζεται στο προφίλ· για το Miniflux εκείνος της ενσωμάτωσης Google Reader.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In FreshRSS it is switched on under Settings › Authentication › Allow API access.</source>
        <translation>Το API του %1 είναι ανενεργό. Στο FreshRSS ενεργοποιείται στο Settings › Authentication › Allow API access.</translation>
    </message>
    <message>
        <source>At %1 there is no server of this kind.</source>
        <translation>Στο %1 δεν υπάρχει τέτοιος διακομιστής.</translation>
    </message>
    <message>
        <source>%1 took the password, but not the key it gave for it. Its web server may drop the Authorization header of requests.</source>
        <translation>Το %1 δέχτηκε τον κωδικό, αλλά όχι το κλειδί που έδωσε γι’ αυτόν. Ίσως ο διακομιστής του αφαιρεί την κεφαλίδα Authorization των αιτημάτων.</translation>
    </message>
    <message>
        <source>%1 does not take this: %2</source>
        <translation>Το %1 δεν το δέχεται: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not what was asked for. Nothing was changed; it is tried again later.</source>
        <translation>Το %1 απάντησε κάτι άλλο από αυτό που ζητήθηκε. Δεν άλλαξε τίποτα· θα γίνει νέα προσπάθεια αργότερα.</translation>
    </message>
    <message>
        <source>%1 refuses this user name and password.</source>
        <translation>Το %1 απορρίπτει αυτό το όνομα χρήστη και τον κωδικό.</translation>
    </message>
    <message>
        <source>The API of %1 is switched off. In Tiny Tiny RSS it is switched on under Preferences › Enable API.</source>
        <translation>Το API του %1 είναι ανενεργό. Στο Tiny Tiny RSS ενεργοποιείται στο Preferences › Enable API.</translation>
    </message>
    <message>
        <source>%1 ended the session at once.</source>
        <translation>Το %1 τερμάτισε αμέσως τη συνεδρία.</translation>
    </message>
    <message>
        <source>%1 could not subscribe to %2: it finds no feed there.</source>
        <translation>Το %1 δεν μπόρεσε να εγγραφεί στο %2: δεν βρίσκει εκεί ροή.</translation>
    </message>
    <message>
        <source>Tiny Tiny RSS lets names and folders be changed only on its own pages at %1; from there they come here.</source>
        <translation>Το Tiny Tiny RSS επιτρέπει αλλαγή ονομάτων και φακέλων μόνο στις δικές του σελίδες, στο %1· από εκεί έρχονται εδώ.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Blue</source>
        <translation>Μπλε</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Πράσινο</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Πορτοκαλί</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Βιολετί</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Πετρόλ</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Ροζ</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Λαδί</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Γκρι</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>A table of this installation is missing (%1). Install Flash News again.</source>
        <translation>Λείπει ένας πίνακας αυτής της εγκατάστασης (%1). Εγκαταστήστε ξανά το Flash News.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>%1, %2 (where the feed puts the story)</source>
        <translation>%1, %2 (όπου το βάζει η ροή)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1k</source>
        <comment>thousands of unread stories</comment>
        <translation>%1 χιλ.</translation>
    </message>
</context>
<context>
    <name>WorldShapes</name>
    <message>
        <source>This installation has no map. Install Flash News again.</source>
        <translation>Αυτή η εγκατάσταση δεν έχει χάρτη. Εγκαταστήστε ξανά το Flash News.</translation>
    </message>
</context>
<context>
    <name>flashnews::Library</name>
    <message>
        <source>This source is no longer subscribed.</source>
        <translation>Δεν υπάρχει πια συνδρομή σε αυτή την πηγή.</translation>
    </message>
    <message numerus="yes">
        <source>A feed (%1) with %n article(s).</source>
        <translation>
            <numerusform>Ροή (%1) με %n άρθρο.</numerusform>
            <numerusform>Ροή (%1) με %n άρθρα.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::cli</name>
    <message>
        <source>Subscribe to feeds, or to the feeds of a site</source>
        <translation>Συνδρομή σε ροές ή στις ροές ενός ιστότοπου</translation>
    </message>
    <message>
        <source>Unsubscribe; bookmarked stories stay</source>
        <translation>Κατάργηση συνδρομής· τα άρθρα με σελιδοδείκτη μένουν</translation>
    </message>
    <message>
        <source>List the subscriptions and how they are doing</source>
        <translation>Λίστα των συνδρομών και της κατάστασής τους</translation>
    </message>
    <message>
        <source>Write the subscriptions as OPML</source>
        <translation>Εγγραφή των συνδρομών ως OPML</translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation>Λήψη των νέων</translation>
    </message>
    <message>
        <source>Read the sample edition, without a network</source>
        <translation>Ανάγνωση της δοκιμαστικής έκδοσης, χωρίς δίκτυο</translation>
    </message>
    <message>
        <source>List headlines</source>
        <translation>Λίστα τίτλων</translation>
    </message>
    <message>
        <source>List headlines whose story has these words</source>
        <translation>Λίστα τίτλων των άρθρων με αυτές τις λέξεις</translation>
    </message>
    <message>
        <source>Show a story</source>
        <translation>Εμφάνιση άρθρου</translation>
    </message>
    <message>
        <source>Bookmark stories</source>
        <translation>Σελιδοδείκτης σε άρθρα</translation>
    </message>
    <message>
        <source>Mark stories read</source>
        <translation>Σήμανση άρθρων ως διαβασμένων</translation>
    </message>
    <message>
        <source>Show what the parser understands of a feed</source>
        <translation>Τι καταλαβαίνει το πρόγραμμα από μια ροή</translation>
    </message>
    <message>
        <source>Tell the countries and the agency of a text</source>
        <translation>Οι χώρες και το πρακτορείο ενός κειμένου</translation>
    </message>
    <message>
        <source>Tell which articles are one story</source>
        <translation>Ποια άρθρα είναι η ίδια είδηση</translation>
    </message>
    <message>
        <source>Take the story out of a web page</source>
        <translation>Εξαγωγή του άρθρου από ιστοσελίδα</translation>
    </message>
    <message>
        <source>Make HTML safe to show</source>
        <translation>Ασφαλής για εμφάνιση HTML</translation>
    </message>
    <message>
        <source>Write stories as HTML, Markdown or EPUB, with their pictures</source>
        <translation>Εγγραφή άρθρων ως HTML, Markdown ή EPUB, με τις εικόνες τους</translation>
    </message>
    <message>
        <source>Tell the library&apos;s health</source>
        <translation>Η υγεία της βιβλιοθήκης</translation>
    </message>
    <message>
        <source>Copy the library to a file</source>
        <translation>Αντιγραφή της βιβλιοθήκης σε αρχείο</translation>
    </message>
    <message>
        <source>Put a copy in the library&apos;s place, or save what can be saved of a damaged one</source>
        <translation>Αντίγραφο στη θέση της βιβλιοθήκης, ή διάσωση ό,τι σώζεται από μια χαλασμένη</translation>
    </message>
    <message>
        <source>Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …</source>
        <translation>Συγχρονισμός με διακομιστή: FreshRSS, Miniflux, Tiny Tiny RSS …</translation>
    </message>
    <message>
        <source>Subscribe to the feeds of an OPML file, or take over what another reader keeps</source>
        <translation>Συνδρομή στις ροές ενός αρχείου OPML ή μεταφορά όσων φυλάσσει άλλος αναγνώστης</translation>
    </message>
    <message>
        <source>Give stories a tag</source>
        <translation>Ετικέτα σε άρθρα</translation>
    </message>
    <message>
        <source>List the tags</source>
        <translation>Λίστα ετικετών</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Προσθήκη λογαριασμού</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Προσθήκη λογαριασμού</translation>
    </message>
    <message>
        <source>Where you read in the browser, such as rss.example.org</source>
        <translation>Όπου διαβάζετε στον περιηγητή, π.χ. rss.example.org</translation>
    </message>
    <message>
        <source>An account on a server keeps your sources, what you read and your bookmarks the same on all your machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny RSS.</source>
        <translation>Ένας λογαριασμός σε διακομιστή κρατά τις πηγές, τα διαβασμένα και τους σελιδοδείκτες σας ίδια σε όλους τους υπολογιστές σας. Το Flash News συνεργάζεται με FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux και Tiny Tiny RSS.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Τι απάντησε ο διακομιστής</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Διεύθυνση</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Όνομα χρήστη</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Κωδικός</translation>
    </message>
    <message>
        <source>For FreshRSS and Miniflux the one for the API, set there in the profile or under integrations.</source>
        <translation>Για FreshRSS και Miniflux, ο κωδικός του API, που ορίζεται εκεί στο προφίλ ή στις ενσωματώσεις.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Όνομα χρήστη</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Άκυρο</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Κωδικός του %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Αποθήκευση</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Ερώτηση στο %1 …</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::AlertTeller</name>
    <message numerus="yes">
        <source>%1: %n new story(s)</source>
        <comment>what is watched</comment>
        <translation>
            <numerusform>%1: %n νέο άρθρο</numerusform>
            <numerusform>%1: %n νέα άρθρα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <comment>after a refresh</comment>
        <translation>
            <numerusform>%n νέο άρθρο</numerusform>
            <numerusform>%n νέα άρθρα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) under what you watch</source>
        <translation>
            <numerusform>%n νέο άρθρο σε όσα παρακολουθείτε</numerusform>
            <numerusform>%n νέα άρθρα σε όσα παρακολουθείτε</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ArrangeMenu</name>
    <message>
        <source>Arran&amp;ge</source>
        <translation>Δ&amp;ιάταξη</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Πρώτα τα &amp;νεότερα</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>Πρώτα &amp;τα παλαιότερα</translation>
    </message>
    <message>
        <source>Best &amp;fit first, when searching</source>
        <translation>&amp;Πρώτα τα καλύτερα στην αναζήτηση</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <translation>Ομαδοποίηση ανά &amp;ημέρα</translation>
    </message>
    <message>
        <source>Group by &amp;source</source>
        <translation>Ομαδοποίηση &amp;ανά πηγή</translation>
    </message>
    <message>
        <source>Group by &amp;country</source>
        <translation>&amp;Ομαδοποίηση ανά χώρα</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Γραμμές</translation>
    </message>
    <message>
        <source>Cards with &amp;pictures</source>
        <translation>&amp;Κάρτες με εικόνες</translation>
    </message>
    <message>
        <source>Panes as the &amp;window is wide</source>
        <translation>&amp;Στήλες ανάλογα με το πλάτος</translation>
    </message>
    <message>
        <source>Story &amp;beside the headlines</source>
        <translation>Άρθρο &amp;δίπλα στους τίτλους</translation>
    </message>
    <message>
        <source>Story b&amp;elow the headlines</source>
        <translation>&amp;Άρθρο κάτω από τους τίτλους</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BackgroundDialog</name>
    <message>
        <source>Show an icon in the &amp;tray, with the number of unread stories</source>
        <translation>Εικονίδιο &amp;στην περιοχή ειδοποιήσεων, με τον αριθμό των αδιάβαστων</translation>
    </message>
    <message>
        <source>Show the number on the &amp;launcher too</source>
        <translation>&amp;Ο αριθμός και στο εικονίδιο εκκίνησης</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>Συνέχιση εκτέλεσης &amp;όταν κλείνει το παράθυρο</translation>
    </message>
    <message>
        <source>&amp;Start at login, with the window hidden</source>
        <translation>&amp;Έναρξη κατά τη σύνδεση, με κρυφό παράθυρο</translation>
    </message>
    <message>
        <source>&amp;Notify me of new stories after each refresh</source>
        <translation>&amp;Ειδοποίηση για νέα άρθρα μετά από κάθε ανανέωση</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>&amp;Ώρες ησυχίας: δεν εμφανίζεται τίποτα</translation>
    </message>
    <message>
        <source>Refresh only by hand while the network is &amp;metered</source>
        <translation>Ανανέωση &amp;μόνο με το χέρι σε δίκτυο με ογκοχρέωση</translation>
    </message>
    <message>
        <source>Refresh only by hand while on &amp;battery</source>
        <translation>&amp;Ανανέωση μόνο με το χέρι με μπαταρία</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ησυχία από</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ησυχία έως</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Στο παρασκήνιο</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>από</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: from 22:00 until 07:00</comment>
        <translation>έως</translation>
    </message>
    <message>
        <source>What you watch is always told; what comes in quiet hours, at their end.</source>
        <translation>Για όσα παρακολουθείτε ειδοποιείστε πάντα· για όσα έρχονται σε ώρες ησυχίας, στο τέλος τους.</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Άκυρο</translation>
    </message>
    <message>
        <source>Always at hand</source>
        <translation>Πάντα πρόχειρο</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Ειδοποιήσεις</translation>
    </message>
    <message>
        <source>Network and power</source>
        <translation>Δίκτυο και ρεύμα</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::BringForwardDialog</name>
    <message>
        <source>The library is brought forward to this version of Flash News. First a copy of it is made; this may take some minutes.</source>
        <translation>Η βιβλιοθήκη προσαρμόζεται σε αυτή την έκδοση του Flash News. Πρώτα γίνεται ένα αντίγραφό της· μπορεί να διαρκέσει μερικά λεπτά.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CatalogueTree</name>
    <message>
        <source>Sources by country</source>
        <translation>Πηγές ανά χώρα</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Διεθνή</translation>
    </message>
    <message>
        <source>The catalogue has no such source. Enter the address of the paper’s site instead.</source>
        <translation>Ο κατάλογος δεν έχει τέτοια πηγή. Δώστε τη διεύθυνση του ιστότοπου της εφημερίδας.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Εύρεση στη λίστα</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountriesDialog</name>
    <message>
        <source>It is &amp;about it</source>
        <translation>Α&amp;φορά αυτήν</translation>
    </message>
    <message>
        <source>It only &amp;names it</source>
        <translation>Απλώς &amp;την αναφέρει</translation>
    </message>
    <message>
        <source>&amp;Not this country</source>
        <translation>&amp;Όχι αυτή η χώρα</translation>
    </message>
    <message>
        <source>&amp;Undo my correction</source>
        <translation>&amp;Αναίρεση της διόρθωσής μου</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Προσθήκη</translation>
    </message>
    <message>
        <source>Why these countries</source>
        <translation>Γιατί αυτές οι χώρες</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Τι την έδειξε</translation>
    </message>
    <message>
        <source>Countries and the words that spoke for them</source>
        <translation>Χώρες και οι λέξεις που τις έδειξαν</translation>
    </message>
    <message>
        <source>A country that is missing…</source>
        <translation>Μια χώρα που λείπει…</translation>
    </message>
    <message>
        <source>A country that is missing</source>
        <translation>Μια χώρα που λείπει</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>the story is about it</source>
        <translation>το άρθρο την αφορά</translation>
    </message>
    <message>
        <source>named</source>
        <translation>αναφέρεται</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <comment>about it, or named</comment>
        <translation>%1, όπως είπατε</translation>
    </message>
    <message>
        <source>taken away by you</source>
        <translation>την αφαιρέσατε</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No country: of the gender that &quot;country&quot; has.</extracomment>
        <translation>Καμία</translation>
    </message>
    <message>
        <source>No word of this story speaks for a country.</source>
        <translation>Καμία λέξη αυτού του άρθρου δεν δείχνει χώρα.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message numerus="yes">
        <source>and %n more word(s)</source>
        <translation>
            <numerusform>και %n λέξη ακόμη</numerusform>
            <numerusform>και %n λέξεις ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>No word: the source&apos;s own country goes without saying.</source>
        <translation>Καμία λέξη: η χώρα της πηγής εννοείται.</translation>
    </message>
    <message>
        <source>name or people</source>
        <translation>όνομα ή λαός</translation>
    </message>
    <message>
        <source>place</source>
        <translation>τόπος</translation>
    </message>
    <message>
        <source>institution or law</source>
        <translation>θεσμός ή νόμος</translation>
    </message>
    <message>
        <source>person</source>
        <translation>πρόσωπο</translation>
    </message>
    <message>
        <source>club or league</source>
        <translation>σύλλογος ή πρωτάθλημα</translation>
    </message>
    <message>
        <source>company or organisation</source>
        <translation>εταιρεία ή οργανισμός</translation>
    </message>
    <message>
        <source>money or exchange</source>
        <translation>χρήμα ή χρηματιστήριο</translation>
    </message>
    <message>
        <source>way of speaking</source>
        <translation>τρόπος έκφρασης</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>ένδειξη</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>τόπος ανταπόκρισης</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Τι είναι</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTable</name>
    <message>
        <source>Stories by country</source>
        <translation>Άρθρα ανά χώρα</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::CountryTableModel</name>
    <message>
        <source>International</source>
        <translation>Διεθνή</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Έκδοση σε</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Μετάβαση σε ημερομηνία</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::DownloadRow</name>
    <message>
        <source>Try again</source>
        <translation>Δοκιμή ξανά</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Λήψη του %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Γράφτηκε στο %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FilterBar</name>
    <message>
        <source>International</source>
        <translation>Διεθνή</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Έκδοση σε</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Πρακτορείο</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Αδιάβαστα</translation>
    </message>
    <message>
        <source>Only unread stories</source>
        <translation>Μόνο αδιάβαστα άρθρα</translation>
    </message>
    <message>
        <source>Only bookmarked stories</source>
        <translation>Μόνο άρθρα με σελιδοδείκτη</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Αναζήτηση σε τίτλους και κείμενα</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Καθαρισμός</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Εμφάνιση όλων ξανά (Esc)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Καθαρισμός φίλτρου</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Αδιάβαστα %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ετικέτα</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Προηγούμενο σημείο</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Επόμενο σημείο</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Εύρεση σε αυτό το άρθρο</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Δεν υπάρχει σε αυτό το άρθρο</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FirstStart</name>
    <message>
        <source>Tick a country to see its sources.</source>
        <translation>Σημειώστε μια χώρα για να δείτε τις πηγές της.</translation>
    </message>
    <message>
        <source>&amp;Look at the sample edition</source>
        <translation>&amp;Δείτε τη δοκιμαστική έκδοση</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Εύρεση χώρας</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Χώρες</translation>
    </message>
    <message>
        <source>&amp;Import OPML…</source>
        <translation>Εισαγωγή &amp;OPML…</translation>
    </message>
    <message>
        <source>Enter an &amp;address…</source>
        <translation>&amp;Εισαγωγή διεύθυνσης…</translation>
    </message>
    <message>
        <source>Pick the countries you follow, tick the sources you want, and go. Nothing is fetched before you say so. No network, or only a minute? The sample edition shows everything with invented news, and is as easily removed.</source>
        <translation>Διαλέξτε τις χώρες που παρακολουθείτε, σημειώστε τις πηγές που θέλετε και ξεκινήστε. Τίποτα δεν κατεβαίνει πριν το πείτε. Χωρίς δίκτυο ή με ένα λεπτό μόνο; Η δοκιμαστική έκδοση τα δείχνει όλα με φανταστικές ειδήσεις και αφαιρείται εξίσου εύκολα.</translation>
    </message>
    <message>
        <source>Whose news do you read?</source>
        <translation>Τίνος τις ειδήσεις διαβάζετε;</translation>
    </message>
    <message>
        <source>1. Countries</source>
        <translation>1. Χώρες</translation>
    </message>
    <message>
        <source>2. Sources</source>
        <translation>2. Πηγές</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Διεθνή</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Subscribe to %n source(s)</source>
        <translation>
            <numerusform>Συνδρομή σε %n &amp;πηγή</numerusform>
            <numerusform>Συνδρομή σε %n &amp;πηγές</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Συνδρομή</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>&amp;Μεταφορά…</translation>
    </message>
    <message>
        <source>No country by this name.</source>
        <translation>Καμία χώρα με αυτό το όνομα.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Γλώσσα</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>Found on this computer: %1. Sources, what you have read and what you starred can come over.</source>
        <translation>Βρέθηκαν σε αυτόν τον υπολογιστή: %1. Μπορούν να μεταφερθούν οι πηγές, όσα διαβάσατε και όσα σημειώσατε με αστέρι.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowBars</name>
    <message>
        <source>Flow of stories over time</source>
        <translation>Ροή των άρθρων στον χρόνο</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, and how many stories</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n άρθρο</numerusform>
            <numerusform>%n άρθρα</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::FlowStrip</name>
    <message>
        <source>last 24 hours</source>
        <translation>τελευταίες 24 ώρες</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>τελευταίες 7 ημέρες</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>τελευταίες 30 ημέρες</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>τελευταίο έτος</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>όλος ο χρόνος</translation>
    </message>
    <message>
        <source>Show all time again</source>
        <translation>Εμφάνιση όλου του χρόνου ξανά</translation>
    </message>
    <message>
        <source>Time shown: %1</source>
        <translation>Χρόνος που φαίνεται: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Από %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Ως %1</translation>
    </message>
    <message>
        <source>Period %1. Press to show all time again.</source>
        <translation>Περίοδος %1. Πατήστε για να φανεί ξανά όλος ο χρόνος.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n story(s).</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%1: %n άρθρο.</numerusform>
            <numerusform>%1: %n άρθρα.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>Τα περισσότερα: %1.</translation>
    </message>
    <message>
        <source>Arrows move, Shift with arrows selects, Enter shows only that time.</source>
        <translation>Τα βέλη μετακινούν, το Shift με βέλη επιλέγει, το Enter δείχνει μόνο εκείνον τον χρόνο.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineList</name>
    <message>
        <source>Headlines</source>
        <translation>Τίτλοι</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n νέο</numerusform>
            <numerusform>%n νέα</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no headlines yet.
Press R to refresh, or add a source with Ctrl+N.</source>
        <translation>Δεν υπάρχουν τίτλοι ακόμη.
Πατήστε R για ανανέωση ή προσθέστε πηγή με Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.
Esc clears the filter.</source>
        <translation>Δεν βρέθηκε τίποτα για «%1».
Το Esc καθαρίζει το φίλτρο.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Όλα είναι διαβασμένα.</translation>
    </message>
    <message>
        <source>Stories that you bookmark are kept here.
Press S on a story to bookmark it.</source>
        <translation>Εδώ φυλάγονται τα άρθρα με σελιδοδείκτη.
Πατήστε S σε ένα άρθρο για να βάλετε σελιδοδείκτη.</translation>
    </message>
    <message>
        <source>No story matches this filter.
Esc clears the filter.</source>
        <translation>Κανένα άρθρο δεν ταιριάζει σε αυτό το φίλτρο.
Το Esc καθαρίζει το φίλτρο.</translation>
    </message>
    <message>
        <source>Stories with this tag are kept here.
Press T on a story to tag it.</source>
        <translation>Εδώ φυλάσσονται τα άρθρα με αυτή την ετικέτα.
Πατήστε T σε ένα άρθρο για να του βάλετε ετικέτα.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %n story(s) that fit best. Sorted by date, all are here.</source>
        <translation>
            <numerusform>Τα %1 από %n άρθρο που ταιριάζουν καλύτερα. Κατά ημερομηνία είναι όλα εδώ.</numerusform>
            <numerusform>Τα %1 από %n άρθρα που ταιριάζουν καλύτερα. Κατά ημερομηνία είναι όλα εδώ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n story(s) cannot be chosen at once. Narrow the list with a filter first.</source>
        <translation>
            <numerusform>Δεν μπορεί να επιλεγεί πάνω από %n άρθρο μαζί. Περιορίστε πρώτα τη λίστα με ένα φίλτρο.</numerusform>
            <numerusform>Δεν μπορούν να επιλεγούν πάνω από %n άρθρα μαζί. Περιορίστε πρώτα τη λίστα με ένα φίλτρο.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::HeadlineModel</name>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Χθες</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>αδιάβαστο</translation>
    </message>
    <message>
        <source>read</source>
        <translation>διαβασμένο</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>με σελιδοδείκτη</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outlet(s)</source>
        <translation>
            <numerusform>και %n μέσο ακόμη</numerusform>
            <numerusform>και %n μέσα ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Άγνωστη χώρα</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Διεθνή</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ImportDialog</name>
    <message>
        <source>Another &amp;place</source>
        <translation>&amp;Άλλη θέση</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Μεταφορά</translation>
    </message>
    <message>
        <source>Import from another reader</source>
        <translation>Εισαγωγή από άλλον αναγνώστη</translation>
    </message>
    <message>
        <source>Sources with their folders come over, stories with what you have read, and what you starred as bookmarks. The other reader stays as it is.</source>
        <translation>Μεταφέρονται οι πηγές με τους φακέλους τους, τα άρθρα με όσα διαβάσατε και, ως σελιδοδείκτες, όσα σημειώσατε με αστέρι. Ο άλλος αναγνώστης μένει όπως είναι.</translation>
    </message>
    <message>
        <source>Readers found on this computer</source>
        <translation>Αναγνώστες που βρέθηκαν σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>No other reader was found on this computer.
Choose “Another place” if its folder is elsewhere, or export an OPML file there and import it here.</source>
        <translation>Δεν βρέθηκε άλλος αναγνώστης σε αυτόν τον υπολογιστή.
Διαλέξτε «Άλλη θέση» αν ο φάκελός του είναι αλλού, ή εξαγάγετε εκεί ένα αρχείο OPML και εισαγάγετέ το εδώ.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Μεταφορά</translation>
    </message>
    <message>
        <source>&amp;OPML file…</source>
        <translation>&amp;Αρχείο OPML…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>The reader&apos;s folder</source>
        <translation>Ο φάκελος του αναγνώστη</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n νέα πηγή</numerusform>
            <numerusform>%n νέες πηγές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n άρθρο</numerusform>
            <numerusform>%n άρθρα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n διαβασμένο</numerusform>
            <numerusform>%n διαβασμένα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n με σελιδοδείκτη</numerusform>
            <numerusform>%n με σελιδοδείκτη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as no feed stands behind it</source>
        <translation>
            <numerusform>%n παραλείφθηκε, γιατί δεν αντιστοιχεί σε ροή</numerusform>
            <numerusform>%n παραλείφθηκαν, γιατί δεν αντιστοιχούν σε ροή</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reader and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the stories of %1 could not be read</source>
        <translation>τα άρθρα από %1 δεν μπόρεσαν να διαβαστούν</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::LimitBoxes</name>
    <message>
        <source> days</source>
        <translation> ημέρες</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Διατήρηση για</translation>
    </message>
    <message>
        <source> stories</source>
        <translation> άρθρα</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Διατήρηση έως</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Χρήση έως</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MainWindow</name>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>Choose a headline to read it here.</source>
        <translation>Διαλέξτε έναν τίτλο για να τον διαβάσετε εδώ.</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <translation>
            <numerusform>%n νέο άρθρο</numerusform>
            <numerusform>%n νέα άρθρα</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Τίποτα νέο.</translation>
    </message>
    <message>
        <source>No more unread stories in this list.</source>
        <translation>Δεν υπάρχουν άλλα αδιάβαστα άρθρα σε αυτή τη λίστα.</translation>
    </message>
    <message>
        <source>About Flash News</source>
        <translation>Σχετικά με το Flash News</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>Εισαγωγή OPML</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml *.xml)</source>
        <translation>Λίστες συνδρομών (*.opml *.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s). Press R to fetch them.</source>
        <translation>
            <numerusform>%n νέα πηγή. Πατήστε R για να τη λάβετε.</numerusform>
            <numerusform>%n νέες πηγές. Πατήστε R για να τις λάβετε.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>Εξαγωγή OPML</translation>
    </message>
    <message>
        <source>flash-news.opml</source>
        <translation>flash-news.opml</translation>
    </message>
    <message>
        <source>Subscription lists (*.opml)</source>
        <translation>Λίστες συνδρομών (*.opml)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Γράφτηκε στο %1.</translation>
    </message>
    <message>
        <source>The sample edition was removed.</source>
        <translation>Η δοκιμαστική έκδοση αφαιρέθηκε.</translation>
    </message>
    <message>
        <source>This story has no pictures.</source>
        <translation>Αυτό το άρθρο δεν έχει εικόνες.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Μπήκε σελιδοδείκτης.</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Ο σελιδοδείκτης αφαιρέθηκε.</translation>
    </message>
    <message>
        <source>No program opens this address: %1</source>
        <translation>Κανένα πρόγραμμα δεν ανοίγει αυτή τη διεύθυνση: %1</translation>
    </message>
    <message>
        <source>Flash News %1
A quiet reader for the news of several countries.
MIT licence. Country names: Unicode CLDR. Map: Natural Earth.</source>
        <translation>Flash News %1
Ένας ήσυχος αναγνώστης για τις ειδήσεις πολλών χωρών.
Άδεια MIT. Ονόματα χωρών: Unicode CLDR. Χάρτης: Natural Earth.</translation>
    </message>
    <message>
        <source>There is only the feed&apos;s own text of this story.</source>
        <translation>Από αυτό το άρθρο υπάρχει μόνο το κείμενο της ροής.</translation>
    </message>
    <message>
        <source>The story as its page has it.</source>
        <translation>Το άρθρο όπως το έχει η σελίδα του.</translation>
    </message>
    <message>
        <source>The feed&apos;s own text.</source>
        <translation>Το κείμενο της ροής.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>Το σημερινό αντίγραφο δεν έγινε: %1</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Άνοιγμα συνδέσμου</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Αντιγραφή συνδέσμου</translation>
    </message>
    <message>
        <source>Look at the picture</source>
        <translation>Προβολή της εικόνας</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>No program plays this file. It can be downloaded instead.</source>
        <translation>Κανένα πρόγραμμα δεν αναπαράγει αυτό το αρχείο. Μπορεί να ληφθεί.</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Αφαίρεση λογαριασμού</translation>
    </message>
    <message>
        <source>Remove the account %1 from Flash News?</source>
        <translation>Να αφαιρεθεί ο λογαριασμός %1 από το Flash News;</translation>
    </message>
    <message>
        <source>The server keeps everything. Its sources can stay here as your own, with what you read and bookmarked.</source>
        <translation>Ο διακομιστής τα κρατά όλα. Οι πηγές του μπορούν να μείνουν εδώ ως δικές σας, με όσα διαβάσατε και τους σελιδοδείκτες.</translation>
    </message>
    <message>
        <source>&amp;Keep its sources here</source>
        <translation>&amp;Διατήρηση των πηγών εδώ</translation>
    </message>
    <message>
        <source>&amp;Remove its sources too</source>
        <translation>Αφαίρεση &amp;και των πηγών</translation>
    </message>
    <message>
        <source>There is no network. The link to %1 waits until it is back.</source>
        <translation>Δεν υπάρχει δίκτυο. Ο σύνδεσμος προς το %1 περιμένει να επανέλθει.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n link(s) that waited</source>
        <translation>
            <numerusform>Άνοιγμα %n συνδέσμου που περίμενε</numerusform>
            <numerusform>Άνοιγμα %n συνδέσμων που περίμεναν</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else printed this story.</source>
        <translation>Κανείς άλλος δεν δημοσίευσε αυτό το άρθρο.</translation>
    </message>
    <message>
        <source>&amp;Why %1…</source>
        <translation>&amp;Γιατί %1…</translation>
    </message>
    <message>
        <source>The story is &amp;about %1</source>
        <translation>&amp;Το άρθρο αφορά: %1</translation>
    </message>
    <message>
        <source>It only &amp;names %1</source>
        <translation>&amp;Απλώς αναφέρει: %1</translation>
    </message>
    <message>
        <source>&amp;Not %1</source>
        <translation>&amp;Όχι %1</translation>
    </message>
    <message>
        <source>A&amp;dd a country…</source>
        <translation>&amp;Προσθήκη χώρας…</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Δεν υπάρχει τίποτα για αναίρεση.</translation>
    </message>
    <message>
        <source>flash-news-%1.sqlite</source>
        <comment>name of a backup file, with the day</comment>
        <translation>flash-news-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Αντίγραφο της βιβλιοθήκης</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Βιβλιοθήκες (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Αντιγραφή της βιβλιοθήκης…</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>Η βιβλιοθήκη αντιγράφηκε στο %1.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Επαναφορά αντιγράφου</translation>
    </message>
    <message>
        <source>Put %1 in the place of your library? The library as it is now is kept beside it.</source>
        <translation>Να μπει το %1 στη θέση της βιβλιοθήκης σας; Η τωρινή βιβλιοθήκη φυλάσσεται δίπλα του.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Επαναφορά</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Διαλέξτε πρώτα ένα άρθρο για ετικέτα.</translation>
    </message>
    <message>
        <source>There is no other story to go to.</source>
        <translation>Δεν υπάρχει άλλο άρθρο για μετάβαση.</translation>
    </message>
    <message>
        <source>Choose sources first: the tour shows what is done with them.</source>
        <translation>Διαλέξτε πρώτα πηγές: η ξενάγηση δείχνει τι γίνεται με αυτές.</translation>
    </message>
    <message>
        <source>Your sources</source>
        <translation>Οι πηγές σας</translation>
    </message>
    <message>
        <source>By country, with what is unread; View → Sources by folder groups them in your own way. A click shows only these stories, the right button has more.</source>
        <translation>Ανά χώρα, με τα αδιάβαστα· το Προβολή → Πηγές ανά φάκελο τις ομαδοποιεί όπως θέλετε. Ένα κλικ δείχνει μόνο αυτά τα άρθρα, το δεξί κουμπί έχει περισσότερα.</translation>
    </message>
    <message>
        <source>One filter</source>
        <translation>Ένα φίλτρο</translation>
    </message>
    <message>
        <source>Source, country of publication, agency, words – and About: the countries a story speaks of. Esc shows everything again.</source>
        <translation>Πηγή, χώρα δημοσίευσης, πρακτορείο, λέξεις – και Για: οι χώρες για τις οποίες μιλά ένα άρθρο. Το Esc τα δείχνει πάλι όλα.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Τίτλοι</translation>
    </message>
    <message>
        <source>J and K move, Space pages on to the next unread, S bookmarks. What several outlets printed is one row; F unfolds it.</source>
        <translation>Τα J και K μετακινούν, το Space προχωρά ως το επόμενο αδιάβαστο, το S βάζει σελιδοδείκτη. Ό,τι δημοσίευσαν πολλά μέσα είναι μία γραμμή· το F την ανοίγει.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Το άρθρο</translation>
    </message>
    <message>
        <source>Whole, with its pictures, also without a network. Under the headline stand the countries it is about; W tells why. G opens the map.</source>
        <translation>Ολόκληρο, με τις εικόνες του, και χωρίς δίκτυο. Κάτω από τον τίτλο είναι οι χώρες που αφορά· το W λέει γιατί. Το G ανοίγει τον χάρτη.</translation>
    </message>
    <message>
        <source>Nothing behind your back</source>
        <translation>Τίποτα πίσω από την πλάτη σας</translation>
    </message>
    <message>
        <source>R fetches what is new. Flash News asks your sources and nobody else. ? shows every key.</source>
        <translation>Το R φέρνει τα νέα. Το Flash News ρωτά τις πηγές σας και κανέναν άλλον. Το ? δείχνει όλα τα πλήκτρα.</translation>
    </message>
    <message>
        <source>In the order of the best fit there are no dates.</source>
        <translation>Στη σειρά καλύτερης αντιστοιχίας δεν υπάρχουν ημερομηνίες.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Υπόμνημα</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapPane</name>
    <message>
        <source>About</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Shade countries by the stories about them</source>
        <translation>Χρωματισμός χωρών κατά τα άρθρα γι’ αυτές</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Έκδοση σε</translation>
    </message>
    <message>
        <source>Shade countries by the stories published in them</source>
        <translation>Χρωματισμός χωρών κατά τα άρθρα που εκδόθηκαν σε αυτές</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Πίνακας</translation>
    </message>
    <message>
        <source>The same numbers as a table (T)</source>
        <translation>Οι ίδιοι αριθμοί σε πίνακα (T)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Περίοδος</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Όλος ο χρόνος</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Τελευταίες 24 ώρες</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Τελευταίες 7 ημέρες</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Τελευταίες 30 ημέρες</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Τελευταίο έτος</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Κόσμος</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Όλος ο κόσμος (0)</translation>
    </message>
    <message>
        <source>Balkans</source>
        <translation>Βαλκάνια</translation>
    </message>
    <message>
        <source>The Balkans close up (1)</source>
        <translation>Τα Βαλκάνια από κοντά (1)</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Ευρώπη</translation>
    </message>
    <message>
        <source>Europe (2)</source>
        <translation>Ευρώπη (2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Back to the story (G)</source>
        <translation>Πίσω στο άρθρο (G)</translation>
    </message>
    <message>
        <source>Stories about a country</source>
        <translation>Άρθρα για μια χώρα</translation>
    </message>
    <message>
        <source>Stories published in a country</source>
        <translation>Άρθρα που εκδόθηκαν σε μια χώρα</translation>
    </message>
    <message numerus="yes">
        <source>%n country(s) with stories. T shows the numbers as a table.</source>
        <translation>
            <numerusform>%n χώρα με άρθρα. Το T δείχνει τους αριθμούς σε πίνακα.</numerusform>
            <numerusform>%n χώρες με άρθρα. Το T δείχνει τους αριθμούς σε πίνακα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Από %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Ως %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ως %2</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) about it</source>
        <translation>
            <numerusform>%n άρθρο γι’ αυτή</numerusform>
            <numerusform>%n άρθρα γι’ αυτή</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) published there</source>
        <translation>
            <numerusform>%n άρθρο που εκδόθηκε εκεί</numerusform>
            <numerusform>%n άρθρα που εκδόθηκαν εκεί</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Παγκόσμιος χάρτης</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MixedChoice</name>
    <message>
        <source>Various</source>
        <translation>Διάφορα</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::MuteDialog</name>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Σίγαση</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Άρση σίγασης</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Λέξεις σε σίγαση</translation>
    </message>
    <message>
        <source>Stories with one of these words or phrases are kept out of all lists. What you bookmarked or tagged stays. Unmuting brings the others back.</source>
        <translation>Τα άρθρα με μία από αυτές τις λέξεις ή φράσεις δεν εμφανίζονται σε καμία λίστα. Όσα έχουν σελιδοδείκτη ή ετικέτα μένουν. Η άρση της σίγασης επαναφέρει τα υπόλοιπα.</translation>
    </message>
    <message>
        <source>A word or a phrase</source>
        <translation>Λέξη ή φράση</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s) hidden</source>
        <translation>
            <numerusform>%1 · %n κρυφό άρθρο</numerusform>
            <numerusform>%1 · %n κρυφά άρθρα</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Notifier</name>
    <message>
        <source>Show the stories</source>
        <translation>Εμφάνιση άρθρων</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Σήμανση ως διαβασμένων</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Σελιδοδείκτης</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Organiser</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Αποθήκευση</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Άκυρο</translation>
    </message>
    <message>
        <source>There is nothing unread in this list.</source>
        <translation>Δεν υπάρχει τίποτα αδιάβαστο σε αυτή τη λίστα.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) marked read.</source>
        <translation>
            <numerusform>%n άρθρο σημάνθηκε ως διαβασμένο.</numerusform>
            <numerusform>%n άρθρα σημάνθηκαν ως διαβασμένα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribed from %1.</source>
        <translation>Καταργήθηκε η συνδρομή στο %1.</translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribed from %n source(s).</source>
        <translation>
            <numerusform>Καταργήθηκε η συνδρομή σε %n πηγή.</numerusform>
            <numerusform>Καταργήθηκε η συνδρομή σε %n πηγές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) taken out of their folder.</source>
        <translation>
            <numerusform>%n πηγή βγήκε από τον φάκελό της.</numerusform>
            <numerusform>%n πηγές βγήκαν από τον φάκελό τους.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) moved to %1.</source>
        <translation>
            <numerusform>%n πηγή μετακινήθηκε στο %1.</numerusform>
            <numerusform>%n πηγές μετακινήθηκαν στο %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Μετονομασία φακέλου</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Όνομα φακέλου</translation>
    </message>
    <message>
        <source>Folder renamed to %1.</source>
        <translation>Ο φάκελος μετονομάστηκε σε %1.</translation>
    </message>
    <message>
        <source>Tag “%1” deleted.</source>
        <translation>Η ετικέτα «%1» διαγράφηκε.</translation>
    </message>
    <message>
        <source>Choose what to save in the filter bar first: a country, a source, a tag, words.</source>
        <translation>Διαλέξτε πρώτα στη γραμμή φίλτρου τι θα αποθηκευτεί: χώρα, πηγή, ετικέτα, λέξεις.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Αποθήκευση φίλτρου</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Το όνομά του στην πλαϊνή στήλη</translation>
    </message>
    <message>
        <source>Filter “%1” saved.</source>
        <translation>Το φίλτρο «%1» αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Μετονομασία φίλτρου</translation>
    </message>
    <message>
        <source>Filter “%1” changed.</source>
        <translation>Το φίλτρο «%1» άλλαξε.</translation>
    </message>
    <message>
        <source>Filter “%1” deleted.</source>
        <translation>Το φίλτρο «%1» διαγράφηκε.</translation>
    </message>
    <message>
        <source>Choose what the rule is about in the filter bar first: a country, an agency, a source, words.</source>
        <translation>Διαλέξτε πρώτα στη γραμμή φίλτρου τι αφορά ο κανόνας: χώρα, πρακτορείο, πηγή, λέξεις.</translation>
    </message>
    <message>
        <source>The rule holds from the next refresh on.</source>
        <translation>Ο κανόνας ισχύει από την επόμενη ανανέωση.</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” applied to %n story(s).</source>
        <translation>
            <numerusform>Ο κανόνας «%1» εφαρμόστηκε σε %n άρθρο.</numerusform>
            <numerusform>Ο κανόνας «%1» εφαρμόστηκε σε %n άρθρα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” deleted.</source>
        <translation>Ο κανόνας «%1» διαγράφηκε.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” muted: %n story(s) hidden.</source>
        <translation>
            <numerusform>«%1» σε σίγαση: κρύφτηκε %n άρθρο.</numerusform>
            <numerusform>«%1» σε σίγαση: κρύφτηκαν %n άρθρα.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer muted.</source>
        <translation>«%1»: δεν είναι πια σε σίγαση.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Κωδικός για το %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Χρήστης</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this desktop and given to %1 only. Leave the user empty to forget it.</source>
        <translation>Ο κωδικός φυλάσσεται στην κλειδοθήκη του συστήματος και δίνεται μόνο στο %1. Αφήστε κενό τον χρήστη για να ξεχαστεί.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Χρήστης</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Κωδικός</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Αποθήκευση</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Άκυρο</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Εικόνα %1 από %2</translation>
    </message>
    <message>
        <source>This picture has not been fetched. It comes with the next refresh.</source>
        <translation>Αυτή η εικόνα δεν έχει ληφθεί. Έρχεται με την επόμενη ανανέωση.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Presence</name>
    <message>
        <source>This network is paid by volume: sources are refreshed only by hand.</source>
        <translation>Αυτό το δίκτυο χρεώνεται με τον όγκο: οι πηγές ανανεώνονται μόνο με το χέρι.</translation>
    </message>
    <message>
        <source>On battery: sources are refreshed only by hand.</source>
        <translation>Με μπαταρία: οι πηγές ανανεώνονται μόνο με το χέρι.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ReaderView</name>
    <message>
        <source>Story</source>
        <translation>Άρθρο</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RefreshBar</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>Πρόοδος της ανανέωσης</translation>
    </message>
    <message>
        <source>Stop refreshing</source>
        <translation>Διακοπή ανανέωσης</translation>
    </message>
    <message>
        <source>Refresh (R)</source>
        <translation>Ανανέωση (R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Ανανέωση</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>Offline. What is stored can be read.</source>
        <translation>Εκτός δικτύου. Τα αποθηκευμένα διαβάζονται.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer</source>
        <translation>
            <numerusform>%n πηγή δεν απάντησε</numerusform>
            <numerusform>%n πηγές δεν απάντησαν</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RescueDialog</name>
    <message>
        <source>&amp;Save what can be saved</source>
        <translation>&amp;Διάσωση ό,τι σώζεται</translation>
    </message>
    <message>
        <source>The damaged file is kept. Subscriptions, bookmarked stories and what was read also come from the automatic backup.</source>
        <translation>Το χαλασμένο αρχείο φυλάγεται. Συνδρομές, άρθρα με σελιδοδείκτη και ό,τι διαβάστηκε έρχονται και από το αυτόματο αντίγραφο.</translation>
    </message>
    <message>
        <source>Saving… This may take some minutes for a large library.</source>
        <translation>Διάσωση… Σε μεγάλη βιβλιοθήκη μπορεί να κρατήσει μερικά λεπτά.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) saved.</source>
        <translation>
            <numerusform>Σώθηκε %n άρθρο.</numerusform>
            <numerusform>Σώθηκαν %n άρθρα.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. What is missing and still in the feeds comes with the next refresh.</source>
        <translation>Το χαλασμένο αρχείο φυλάχτηκε ως %1. Ό,τι λείπει και υπάρχει ακόμη στις ροές έρχεται με την επόμενη ανανέωση.</translation>
    </message>
    <message>
        <source>&amp;Open Flash News</source>
        <translation>&amp;Άνοιγμα του Flash News</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RuleDialog</name>
    <message>
        <source>&amp;Tell me</source>
        <translation>Ε&amp;ιδοποίηση</translation>
    </message>
    <message>
        <source>&amp;Bookmark them</source>
        <translation>&amp;Σελιδοδείκτης σε αυτά</translation>
    </message>
    <message>
        <source>Mark them &amp;read</source>
        <translation>Σήμανση &amp;ως διαβασμένων</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>Α&amp;πόκρυψη</translation>
    </message>
    <message>
        <source>&amp;Also do it with the stories that are here already</source>
        <translation>Εφαρμογή &amp;και στα άρθρα που υπάρχουν ήδη εδώ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Αποθήκευση</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Δημιουργία κανόνα</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Επεξεργασία κανόνα</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Kept out of all lists. They come back when you say so or delete the rule.</source>
        <translation>Δεν εμφανίζονται σε καμία λίστα. Επανέρχονται όταν το πείτε ή όταν διαγράψετε τον κανόνα.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Όνομα</translation>
    </message>
    <message>
        <source>New stories</source>
        <translation>Νέα άρθρα</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Τι να γίνει</translation>
    </message>
    <message>
        <source>&amp;Tag them</source>
        <translation>&amp;Ετικέτα σε αυτά</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Άκυρο</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::RulesDialog</name>
    <message>
        <source>There are no rules yet. Choose a country, an agency, a source or words in the filter bar, then “Make a rule of this…” in the Organise menu.</source>
        <translation>Δεν υπάρχουν ακόμη κανόνες. Διαλέξτε χώρα, πρακτορείο, πηγή ή λέξεις στη γραμμή φίλτρου και μετά «Δημιουργία κανόνα από αυτό…» στο μενού Οργάνωση.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Ε&amp;πεξεργασία…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>Ε&amp;φαρμογή τώρα</translation>
    </message>
    <message>
        <source>&amp;Show its stories</source>
        <translation>Εμφάνιση &amp;των άρθρων του</translation>
    </message>
    <message>
        <source>&amp;Bring hidden stories back</source>
        <translation>&amp;Επαναφορά κρυφών άρθρων</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Κανόνες</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>Without the tick it rests.</source>
        <translation>Χωρίς το τικ δεν εφαρμόζεται.</translation>
    </message>
    <message>
        <source>tells you</source>
        <translation>σας ειδοποιεί</translation>
    </message>
    <message>
        <source>tags “%1”</source>
        <translation>βάζει ετικέτα «%1»</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>βάζει σελιδοδείκτη</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>σημαίνει ως διαβασμένα</translation>
    </message>
    <message numerus="yes">
        <source>hides (%n story(s) so far)</source>
        <translation>
            <numerusform>κρύβει (%n άρθρο ως τώρα)</numerusform>
            <numerusform>κρύβει (%n άρθρα ως τώρα)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SearchField</name>
    <message>
        <source>Suggestions</source>
        <translation>Προτάσεις</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ServerAnswerDialog</name>
    <message>
        <source>What %1 sends</source>
        <translation>Τι στέλνει το %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no type given</source>
        <translation>χωρίς δηλωμένο τύπο</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Session</name>
    <message>
        <source>The backup is your library now. The one before is kept as %1.</source>
        <translation>Το αντίγραφο είναι τώρα η βιβλιοθήκη σας. Η προηγούμενη φυλάσσεται ως %1.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SettingsDialog</name>
    <message>
        <source>Serif</source>
        <translation>Με πατούρες</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Χωρίς πατούρες</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Όπως η επιφάνεια εργασίας</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Φωτεινό</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Σέπια</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρο</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Υψηλή αντίθεση</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> γράμματα</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Μόνο με το χέρι</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> λεπτά</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Γλώσσα</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Χρώματα</translation>
    </message>
    <message>
        <source>Story &amp;font</source>
        <translation>Γ&amp;ραμματοσειρά άρθρου</translation>
    </message>
    <message>
        <source>Story &amp;text</source>
        <translation>&amp;Κείμενο άρθρου</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>&amp;Πλάτος στήλης</translation>
    </message>
    <message>
        <source>&amp;Refresh at least every</source>
        <translation>&amp;Ανανέωση τουλάχιστον κάθε</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Εντάξει</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Άκυρο</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Επιλογή φακέλου</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>&amp;Φάκελος λήψεων</translation>
    </message>
    <message>
        <source>La&amp;rgest download</source>
        <translation>&amp;Μεγαλύτερη λήψη</translation>
    </message>
    <message>
        <source>Show a story &amp;once, whoever printed it</source>
        <translation>Κάθε άρθρο μία φορά, όποιος κι αν &amp;το δημοσίευσε</translation>
    </message>
    <message>
        <source>Reading one &amp;marks its copies read</source>
        <translation>&amp;Η ανάγνωση ενός σημαίνει και τα αντίγραφά του ως διαβασμένα</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Άρθρα</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Καμία ρύθμιση δεν λέγεται έτσι.</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>Επαναφορά &amp;όλων</translation>
    </message>
    <message>
        <source>Fetch and show their &amp;icons</source>
        <translation>&amp;Λήψη και εμφάνιση των εικονιδίων τους</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Εύρεση ρύθμισης</translation>
    </message>
    <message>
        <source>theme dark light sepia contrast</source>
        <translation>θέμα σκούρο ανοιχτό σέπια αντίθεση</translation>
    </message>
    <message>
        <source>typeface letters reader</source>
        <translation>γραμματοσειρά γράμματα ανάγνωση</translation>
    </message>
    <message>
        <source>size larger smaller zoom</source>
        <translation>μέγεθος μεγαλύτερα μικρότερα ζουμ</translation>
    </message>
    <message>
        <source>line length reader</source>
        <translation>μήκος γραμμής ανάγνωση</translation>
    </message>
    <message>
        <source>interval update fetch automatic</source>
        <translation>διάστημα ενημέρωση λήψη αυτόματη</translation>
    </message>
    <message>
        <source>files podcasts</source>
        <translation>αρχεία podcast</translation>
    </message>
    <message>
        <source>files podcasts size</source>
        <translation>αρχεία podcast μέγεθος</translation>
    </message>
    <message>
        <source>duplicates copies fold</source>
        <translation>διπλά αντίγραφα σύμπτυξη</translation>
    </message>
    <message>
        <source>duplicates copies read</source>
        <translation>διπλά αντίγραφα διαβασμένα</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Πηγές</translation>
    </message>
    <message>
        <source>favicons pictures</source>
        <translation>εικονίδια favicon εικόνες</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Συντομεύσεις πληκτρολογίου</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>Give or take the tag with this key</source>
        <translation>Προσθήκη ή αφαίρεση της ετικέτας με αυτό το πλήκτρο</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceDialog</name>
    <message>
        <source>Not known</source>
        <translation>Άγνωστο</translation>
    </message>
    <message>
        <source>A guess from the address; please correct it.</source>
        <translation>Εικασία από τη διεύθυνση· διορθώστε αν χρειάζεται.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Επεξεργασία πηγής</translation>
    </message>
    <message>
        <source>By the source&apos;s own rhythm</source>
        <translation>Στον ρυθμό της πηγής</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Όνομα</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Φάκελος</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Χώρα</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Γλώσσα</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Αποθήκευση</translation>
    </message>
    <message>
        <source>From its page where the feed cuts it short</source>
        <translation>Από τη σελίδα όταν η ροή το κόβει</translation>
    </message>
    <message>
        <source>Always from its page</source>
        <translation>Πάντα από τη σελίδα</translation>
    </message>
    <message>
        <source>Only what the feed has</source>
        <translation>Μόνο ό,τι έχει η ροή</translation>
    </message>
    <message>
        <source>&amp;Whole story</source>
        <translation>&amp;Ολόκληρο το άρθρο</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Κάθε %n ώρα</numerusform>
            <numerusform>Κάθε %n ώρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Κάθε %n λεπτό</numerusform>
            <numerusform>Κάθε %n λεπτά</numerusform>
        </translation>
    </message>
    <message>
        <source>As the whole library</source>
        <translation>Όπως όλη η βιβλιοθήκη</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ημέρα</numerusform>
            <numerusform>%n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Οποιοσδήποτε αριθμός</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n story(s)</source>
        <translation>
            <numerusform>Το νεότερο %n άρθρο</numerusform>
            <numerusform>Τα νεότερα %n άρθρα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n source(s)</source>
        <translation>
            <numerusform>Επεξεργασία %n πηγής</numerusform>
            <numerusform>Επεξεργασία %n πηγών</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Έλεγχος</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Εικόνες</translation>
    </message>
    <message>
        <source>New s&amp;tories</source>
        <translation>&amp;Νέα άρθρα</translation>
    </message>
    <message>
        <source>Keep &amp;read ones</source>
        <translation>Δ&amp;ιατήρηση διαβασμένων</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>&amp;Διατήρηση έως</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Χ&amp;ρήστης</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>&amp;Κωδικός</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Άκυρο</translation>
    </message>
    <message>
        <source>Fetch them, to be there offline</source>
        <translation>Λήψη, για ανάγνωση χωρίς δίκτυο</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Παράλειψη</translation>
    </message>
    <message>
        <source>Come quietly</source>
        <translation>Έρχονται αθόρυβα</translation>
    </message>
    <message>
        <source>Tell me of each</source>
        <translation>Ειδοποίηση για το καθένα</translation>
    </message>
    <message>
        <source>Only for sources that ask for one</source>
        <translation>Μόνο για πηγές που τον ζητούν</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring</source>
        <translation>Φυλάσσεται στην κλειδοθήκη του συστήματος</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceHealthDialog</name>
    <message>
        <source>never</source>
        <translation>ποτέ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Σε παύση</translation>
    </message>
    <message numerus="yes">
        <source>No new story for %n day(s)</source>
        <translation>
            <numerusform>Κανένα νέο άρθρο εδώ και %n ημέρα</numerusform>
            <numerusform>Κανένα νέο άρθρο εδώ και %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Δεν λήφθηκε ακόμη</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Καλά</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>άγνωστο ακόμη</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>κάθε %n λεπτό</numerusform>
            <numerusform>κάθε %n λεπτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>κάθε %n ώρα</numerusform>
            <numerusform>κάθε %n ώρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>κάθε %n ημέρα</numerusform>
            <numerusform>κάθε %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>μόνο με το χέρι</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Δοκιμή τώρα</translation>
    </message>
    <message>
        <source>What the server &amp;sends…</source>
        <translation>&amp;Τι στέλνει ο διακομιστής…</translation>
    </message>
    <message>
        <source>Look for its new &amp;home…</source>
        <translation>&amp;Αναζήτηση νέας διεύθυνσης…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>Κ&amp;ωδικός…</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Πώς πάνε οι πηγές</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Τελευταία λήψη</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Δημοσιεύει</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Επόμενος έλεγχος</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>Every source answered.</source>
        <translation>Όλες οι πηγές απάντησαν.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n πηγή δεν απάντησε.</numerusform>
            <numerusform>%n πηγές δεν απάντησαν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s) …</source>
        <translation>
            <numerusform>Ερώτηση σε %n πηγή …</numerusform>
            <numerusform>Ερώτηση σε %n πηγές …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Ερώτηση στο %1 …</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Αναζήτηση ροών στο %1…</translation>
    </message>
    <message>
        <source>New home of %1</source>
        <translation>Νέα διεύθυνση: %1</translation>
    </message>
    <message>
        <source>Read this source from:</source>
        <translation>Ανάγνωση αυτής της πηγής από:</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Χρήση αυτής της διεύθυνσης</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SourceTree</name>
    <message>
        <source>Sources</source>
        <translation>Πηγές</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Αδιάβαστα</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Σελιδοδείκτες</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Άγνωστη χώρα</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Διεθνή</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Ανανέωση</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Χάρτης</translation>
    </message>
    <message>
        <source>Stories by country on a world map (G)</source>
        <translation>Άρθρα ανά χώρα σε παγκόσμιο χάρτη (G)</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Συγχρονίστηκε %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Δεν συγχρονίστηκε ακόμη</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Σ&amp;υγχρονισμός τώρα</translation>
    </message>
    <message>
        <source>Enter the &amp;password…</source>
        <translation>Ε&amp;ισαγωγή κωδικού…</translation>
    </message>
    <message>
        <source>Remove the &amp;account…</source>
        <translation>Αφαίρεση &amp;λογαριασμού…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Μ&amp;ετακίνηση σε</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Αυτός ο υπολογιστής</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>Ε&amp;πεξεργασία ετικετών…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Settings of %n source(s)…</source>
        <translation>
            <numerusform>&amp;Ρυθμίσεις %n πηγής…</numerusform>
            <numerusform>&amp;Ρυθμίσεις %n πηγών…</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder…</source>
        <translation>Μετ&amp;ονομασία φακέλου…</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Κατάργηση &amp;συνδρομής</translation>
    </message>
    <message>
        <source>Move to &amp;folder</source>
        <translation>&amp;Μετακίνηση σε φάκελο</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>&amp;Χωρίς φάκελο</translation>
    </message>
    <message>
        <source>N&amp;ew folder…</source>
        <translation>&amp;Νέος φάκελος…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Νέος φάκελος</translation>
    </message>
    <message>
        <source>Name of the folder; “Europe/Balkans” lies inside “Europe”</source>
        <translation>Όνομα φακέλου· ο «Ευρώπη/Βαλκάνια» βρίσκεται μέσα στον «Ευρώπη»</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>Με&amp;τακίνηση εκεί</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Άκυρο</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Φίλτρα</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>&amp;Rename the filter…</source>
        <translation>Μετονομασία &amp;φίλτρου…</translation>
    </message>
    <message>
        <source>Re&amp;place it with what the list shows now</source>
        <translation>Αντικατάσταση με &amp;ό,τι δείχνει τώρα η λίστα</translation>
    </message>
    <message>
        <source>Make a r&amp;ule of it…</source>
        <translation>Δημιουργία &amp;κανόνα από αυτό…</translation>
    </message>
    <message>
        <source>&amp;Delete the filter</source>
        <translation>&amp;Διαγραφή φίλτρου</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StorageDialog</name>
    <message>
        <source>No limit</source>
        <translation>Χωρίς όριο</translation>
    </message>
    <message>
        <source>As all sources</source>
        <translation>Όπως όλες οι πηγές</translation>
    </message>
    <message>
        <source>&amp;Keep these limits and clean up</source>
        <translation>&amp;Διατήρηση ορίων και εκκαθάριση</translation>
    </message>
    <message>
        <source>&amp;Get everything for offline</source>
        <translation>&amp;Λήψη όλων για χρήση χωρίς δίκτυο</translation>
    </message>
    <message>
        <source>Space and offline</source>
        <translation>Χώρος και χωρίς δίκτυο</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) were cleaned away.</source>
        <translation>
            <numerusform>Εκκαθαρίστηκε %n άρθρο.</numerusform>
            <numerusform>Εκκαθαρίστηκαν %n άρθρα.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources fetched, with their pictures.</source>
        <translation>Λήφθηκαν %1 από %2 πηγές, με τις εικόνες τους.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Άρθρα</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Χώρος</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Δικά της όρια</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Πηγές</translation>
    </message>
    <message>
        <source>All sources together</source>
        <translation>Όλες οι πηγές μαζί</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>With the plug pulled</source>
        <translation>Χωρίς δίκτυο</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) take up %1, %2 of it pictures.</source>
        <translation>
            <numerusform>%n άρθρο πιάνει %1, από αυτά %2 εικόνες.</numerusform>
            <numerusform>%n άρθρα πιάνουν %1, από αυτά %2 εικόνες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are unread or bookmarked and stay(s) in any case.</source>
        <translation>
            <numerusform>%n από αυτά είναι αδιάβαστο ή με σελιδοδείκτη και μένει σε κάθε περίπτωση.</numerusform>
            <numerusform>%n από αυτά είναι αδιάβαστα ή με σελιδοδείκτη και μένουν σε κάθε περίπτωση.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Μόνο %1</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Μία πηγή</translation>
    </message>
    <message>
        <source>With these limits nothing would go now.</source>
        <translation>Με αυτά τα όρια δεν θα έφευγε τίποτα τώρα.</translation>
    </message>
    <message numerus="yes">
        <source>With these limits %n story(s) would go and free %1.</source>
        <translation>
            <numerusform>Με αυτά τα όρια θα έφευγε %n άρθρο και θα ελευθερώνονταν %1.</numerusform>
            <numerusform>Με αυτά τα όρια θα έφευγαν %n άρθρα και θα ελευθερώνονταν %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Λήψη…</translation>
    </message>
    <message numerus="yes">
        <source>All %n story(s) open whole, with all their pictures.</source>
        <translation>
            <numerusform>%n άρθρο ανοίγει ολόκληρο, με όλες τις εικόνες του.</numerusform>
            <numerusform>Και τα %n άρθρα ανοίγουν ολόκληρα, με όλες τις εικόνες τους.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(s) open whole. Missing:</source>
        <translation>
            <numerusform>Ανοίγουν ολόκληρα %1 από %n άρθρο. Λείπουν:</numerusform>
            <numerusform>Ανοίγουν ολόκληρα %1 από %n άρθρα. Λείπουν:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1: %2</source>
        <translation>
            <numerusform>%n εικόνα από το %1: %2</numerusform>
            <numerusform>%n εικόνες από το %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>δεν λήφθηκε ακόμη</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) with the feed&apos;s own text only: %1</source>
        <translation>
            <numerusform>%n άρθρο μόνο με το κείμενο της ροής: %1</numerusform>
            <numerusform>%n άρθρα μόνο με το κείμενο της ροής: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more server(s)</source>
        <translation>
            <numerusform>και από %n διακομιστή ακόμη</numerusform>
            <numerusform>και από %n διακομιστές ακόμη</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flashnews::ui::StoryActs</name>
    <message>
        <source>The story was copied with its source.</source>
        <translation>Το άρθρο αντιγράφηκε με την πηγή του.</translation>
    </message>
    <message>
        <source>The chosen words were copied with their source.</source>
        <translation>Οι επιλεγμένες λέξεις αντιγράφηκαν με την πηγή τους.</translation>
    </message>
    <message>
        <source>This story came without a link.</source>
        <translation>Αυτό το άρθρο ήρθε χωρίς σύνδεσμο.</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Ο σύνδεσμος αντιγράφηκε.</translation>
    </message>
    <message>
        <source>No mail program was found. The link can be copied instead.</source>
        <translation>Δεν βρέθηκε πρόγραμμα αλληλογραφίας. Ο σύνδεσμος μπορεί να αντιγραφεί.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Αποθήκευση ως PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Αρχεία PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Γράφτηκε στο %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>Το %1 δεν γράφτηκε. Διαλέξτε άλλη θέση.</translation>
    </message>
    <message>
        <source>Choose a story to export first.</source>
        <translation>Διαλέξτε πρώτα ένα άρθρο για εξαγωγή.</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>άρθρα</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>EPUB books (*.epub);;Web pages (*.html);;Markdown texts (*.md)</source>
        <translation>Βιβλία EPUB (*.epub);;Ιστοσελίδες (*.html);;Κείμενα Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::SubscribeDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Εύρεση</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Συνδρομή</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Προσθήκη πηγών</translation>
    </message>
    <message>
        <source>Address of a feed or of a site, such as example.org</source>
        <translation>Διεύθυνση ροής ή ιστότοπου, όπως example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>Ροές που βρέθηκαν</translation>
    </message>
    <message>
        <source>Or find a source in the catalogue</source>
        <translation>Ή βρείτε μια πηγή στον κατάλογο</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Εύρεση στον κατάλογο</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Άκυρο</translation>
    </message>
    <message>
        <source>Looking for feeds at %1 …</source>
        <translation>Αναζήτηση ροών στο %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) found</source>
        <translation>
            <numerusform>Βρέθηκε %n ροή</numerusform>
            <numerusform>Βρέθηκαν %n ροές</numerusform>
        </translation>
    </message>
    <message>
        <source>You can subscribe all the same; it is fetched when the network is back.</source>
        <translation>Μπορείτε πάντως να κάνετε συνδρομή· θα ληφθεί όταν επανέλθει το δίκτυο.</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>Ε&amp;τικέτες</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Νέα ετικέτα…</translation>
    </message>
    <message>
        <source>&amp;Edit tags…</source>
        <translation>&amp;Επεξεργασία ετικετών…</translation>
    </message>
    <message>
        <source>Choose a story to tag first.</source>
        <translation>Διαλέξτε πρώτα ένα άρθρο για ετικέτα.</translation>
    </message>
    <message>
        <source>Tag “%1” taken off.</source>
        <translation>Η ετικέτα «%1» αφαιρέθηκε.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n άρθρο πήρε την ετικέτα «%1».</numerusform>
            <numerusform>%n άρθρα πήραν την ετικέτα «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Νέα ετικέτα</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Όνομα ετικέτας</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Προσθήκη</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Άκυρο</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TagsDialog</name>
    <message>
        <source>New tag</source>
        <translation>Νέα ετικέτα</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Νέα ετικέτα %1</translation>
    </message>
    <message>
        <source>There are no tags yet. A tag is a word of your own for stories: “recipe”, “to discuss”. What is tagged is kept.</source>
        <translation>Δεν υπάρχουν ακόμη ετικέτες. Η ετικέτα είναι μια δική σας λέξη για άρθρα: «συνταγή», «για συζήτηση». Ό,τι έχει ετικέτα φυλάσσεται.</translation>
    </message>
    <message>
        <source>&amp;New tag</source>
        <translation>&amp;Νέα ετικέτα</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Χρώμα</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Πλήκτρο</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Κανένα</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Όνομα</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Χρώμα</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Πλήκτρο</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n story(s)</source>
        <translation>
            <numerusform>%1 · %n άρθρο</numerusform>
            <numerusform>%1 · %n άρθρα</numerusform>
        </translation>
    </message>
    <message>
        <source> · key %1</source>
        <translation> · πλήκτρο %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>Παράλειψη &amp;ξενάγησης</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Πίσω</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Ξενάγηση στο παράθυρο</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Επόμενο</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Τέλος</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::TourInvitation</name>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Ξενάγηση</translation>
    </message>
    <message>
        <source>&amp;No, thanks</source>
        <translation>&amp;Όχι, ευχαριστώ</translation>
    </message>
    <message>
        <source>Your sources are being fetched. Meanwhile, a tour of the window in a minute?</source>
        <translation>Γίνεται λήψη των πηγών σας. Στο μεταξύ, μια ξενάγηση ενός λεπτού στο παράθυρο;</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::Tray</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Μην ενοχλείτε</translation>
    </message>
    <message>
        <source>In the &amp;background…</source>
        <translation>&amp;Στο παρασκήνιο…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Έξοδος</translation>
    </message>
    <message numerus="yes">
        <source>%n unread story(s)</source>
        <translation>
            <numerusform>%n αδιάβαστο άρθρο</numerusform>
            <numerusform>%n αδιάβαστα άρθρα</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Τίποτα αδιάβαστο</translation>
    </message>
    <message>
        <source>Flash News</source>
        <translation>Flash News</translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>Απόκρυψη &amp;παραθύρου</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Εμφάνιση παραθύρου</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>&amp;Διακοπή ανανέωσης</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Ανανέωση</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Αναίρεση (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Αναιρέθηκε: %1</translation>
    </message>
</context>
<context>
    <name>flashnews::ui::VersionsDialog</name>
    <message>
        <source>only in %1</source>
        <translation>μόνο στο %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Διαφορές</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Άλλη έκδοση</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Διαφορές</translation>
    </message>
    <message>
        <source>From %1 to:</source>
        <translation>Από το %1 στο:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
</context>
</TS>
