"""What people say in the made-up interviews that desks are tried with: whole answers, good and thin ones, in four languages."""

from collections.abc import Mapping, Sequence

PEOPLE: Sequence[tuple[str, str]] = (
    ("Asha Rao", "asha.rao@example.org"),
    ("Mateo Fernández Quiroga", "mateo@example.org"),
    ("佐藤 健一", "sato@example.org"),
    ("अनुराधा चट्टोपाध्याय", "anuradha@example.org"),
    ("Wolfgang-Alexander von Hohenberg-Schwarzenstein zu Altenkirchen", "wolfgang@example.org"),
    ("李 小龙", "li@example.org"),
    ("Zoë Ngozi Okonkwo-Adébáyò", "zoe@example.org"),
    ("=Bobby Tables", "bobby@example.org"),
    ("Maria da Conceição Albuquerque", "maria@example.org"),
    ("O'Connor, Sinéad", "sinead@example.org"),
    ("渡辺 美咲", "watanabe@example.org"),
    ("Jean-Baptiste Lefèvre", "jb@example.org"),
    ("Priya Venkataraman", "priya@example.org"),
    ("Søren Kjærgård", "soren@example.org"),
    ("Al", "al@example.org"),
    ("Nguyễn Thị Minh Khai", "khai@example.org"),
    ("Ekaterina Volkova", "ekaterina@example.org"),
    ("राहुल शर्मा", "rahul@example.org"),
    ("Tāne Māhuika", "tane@example.org"),
    ("高橋 さくら", "takahashi@example.org"),
    ("Ibrahim Al-Farouq", "ibrahim@example.org"),
    ("Lucía Hernández", "lucia@example.org"),
    ("Grace Mbeki", "grace@example.org"),
    ("Tom Field", "tom@example.org"),
    ("Chloé Dubois-Marchand", "chloe@example.org"),
    ("Kwame Boateng", "kwame@example.org"),
    ("Ines Kovač", "ines@example.org"),
    ("Haruto Yamamoto", "haruto@example.org"),
    ("Sofia Rossi", "sofia@example.org"),
    ("Daniel Ortega Ruiz", "daniel@example.org"),
)
"""Names and addresses: long, short, hyphenated, in five scripts, and one that a spreadsheet would take for a formula."""

ANSWERS: Mapping[str, Sequence[str]] = {
    "en": (
        "A woman called because her mother's birthday parcel was late for the second time. She was shouting. I let her finish, told her "
        "I would be angry too, and asked for the number. I found it in the wrong depot, called the depot while she waited, and had a "
        "driver bring it that evening. The next day I rang to hear whether it had come. She thanked me and stayed with us.",
        "I had promised a florist that his boxes would be there by seven. At six the van broke down. I rang him at once, said it was our "
        "fault, and hired a taxi for the two boxes that he needed first. The rest came at nine. Since then I promise an hour later than "
        "I think, and write down who checks it.",
        "A man asked for a refund because the app showed nothing. I asked what he saw, step by step, and it turned out he had typed the "
        "order number and not the tracking number. I sent him the right link, and we changed the mail so that the number stands alone.",
        "You pay the shop for the thing, and the state for bringing it in. If a jacket costs 100 pounds and the duty is 12 percent, the "
        "courier pays 12 pounds at the border for you, and asks you for it at the door. I would ask you to tell me what a bag for 50 "
        "costs you in the end, to hear whether I was clear.",
        "Somebody wanted me to leave a parcel for 900 pounds on the porch, and the rule says no. I told him why, that it protects him "
        "from theft, and offered a shop around the corner until ten. He was not happy, but he took it. I would do it again.",
    ),
    "thin": (
        "I just try to stay calm, really. You know how people are.",
        "We usually keep our promises. I can't think of one.",
        "Customers often want something else. You have to listen, I think.",
        "Customs is, well, a kind of tax. I am not sure how it works.",
        "I don't like to say no. I would ask my manager.",
    ),
    "ja": (
        "母の誕生日の荷物が二度も遅れて、とても怒っているお客様から電話がありました。私は最後まで話を聞いて、お怒りはもっともですとお伝えしました。"
        "番号を調べると別の営業所にあったので、その場で営業所に電話して、その日の夕方に届けてもらいました。翌日、届いたかどうか私から電話しました。",
        "花屋さんに朝七時に届けると約束しましたが、六時に車が故障しました。すぐに電話をして、こちらの責任だとお詫びし、急ぐ二箱だけタクシーで運びました。",
        "返金してほしいと言われましたが、話を聞くと注文番号を入力していただけでした。追跡番号の場所を一緒に確認して、解決しました。",
        "外国から買うと、品物の代金のほかに国に払うお金があります。たとえば一万円の上着なら、千円ほどを配達のときに払います。",
        "高価な荷物を玄関に置いてほしいと言われましたが、お断りしました。盗難からお客様を守るためだと説明し、近くの店での受け取りを案内しました。",
    ),
    "hi": (
        "एक ग्राहक बहुत नाराज़ थीं क्योंकि उनकी माँ के जन्मदिन का पार्सल दूसरी बार देर से आया था। मैंने उनकी पूरी बात सुनी, माफ़ी माँगी और नंबर पूछा। "
        "पार्सल ग़लत डिपो में था। मैंने डिपो को फ़ोन किया और उसी शाम पार्सल पहुँचवाया। अगले दिन मैंने फ़ोन करके पूछा कि मिल गया या नहीं।",
        "मैंने एक फूलवाले से सात बजे का वादा किया था, पर गाड़ी ख़राब हो गई। मैंने तुरंत फ़ोन किया और दो ज़रूरी डिब्बे टैक्सी से भिजवाए।",
        "ग्राहक पैसे वापस चाहते थे, पर असल में उन्होंने ग़लत नंबर डाला था। मैंने सही लिंक भेजा और बात बन गई।",
        "दुकान को चीज़ के पैसे मिलते हैं, और सरकार को उसे देश में लाने के। सौ रुपये की चीज़ पर बारह रुपये अलग लगते हैं।",
        "एक ग्राहक चाहते थे कि महँगा पार्सल दरवाज़े पर छोड़ दूँ। मैंने मना किया और कारण समझाया, फिर पास की दुकान का रास्ता बताया।",
    ),
    "es": (
        "Una clienta llamó muy enfadada porque el paquete del cumpleaños de su madre llegaba tarde por segunda vez. La escuché hasta el final, "
        "le dije que tenía razón y busqué el número. Estaba en otro almacén. Llamé al almacén y se lo llevaron esa misma tarde. Al día "
        "siguiente la llamé para saber si había llegado.",
        "Prometí a un florista que tendría sus cajas a las siete y la furgoneta se averió. Lo llamé enseguida y mandé dos cajas en taxi.",
        "Un señor pedía la devolución del dinero, pero había escrito otro número. Le mandé el enlace correcto y se arregló.",
        "Pagas a la tienda por la chaqueta y al Estado por traerla. Si cuesta cien euros, doce se pagan al recibirla.",
        "Me pidieron dejar un paquete caro en el portal y dije que no. Le expliqué la razón y le ofrecí una tienda cercana.",
    ),
}
"""Five answers a language, to the first five questions; `thin` ones are English and say little."""
