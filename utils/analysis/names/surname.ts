/**
 * Endings that families are called by, folded: patronymics and the like of many languages. Own compilation; each also ends
 * ordinary words, so this is evidence only beside the shape of a line.
 */
const endings =
  /(?:sk[iyia]|ck[iaiy]|dzk[ia]|wicz|czyk|czak|ov[aey]?|ev[aey]?|ova|enko|skiy|iou|demir|chuk|czuk|yuk|ich|[cz]ic|jan|yan|ian|idis|idou|iadis|opoulos|poulou|akis|aki|akou|atos|escu|eanu|oiu|aru|sen|sson|ssen|son|dottir|nen|maki|stra|sma|inga|ema|huis|mans?|manns?|berge?r?|bach|stein|feld|veld|dijk|kamp|hoff?|haus|hauser|inger|ardt|hardt|quist|qvist|strom|lund|gaard|gard|berget|dal|rud|moen|oglu|iute|aite|yte|iene|auskas|avicius|evicius|insh|ins|ina|zade|[^aeiou]aj|llari|etxe\w*|mendi|berri|shvili|dze|ez|eira|ahdi|ourt|eau|ault|ard|ier|etti|elli|ini|ucci|acci|ович|енко|чук|юк|ов|ова|ев|ева|ски|ска|ський|ська|ин|ина|ић|ιδης|ιδου|οπουλος|οπουλου|ακης|ακη|ακος|ατος)$/u;

/** Families that half a country is called by, in Latin letters; own compilation. Shorter ones are words elsewhere. */
const asian =
  /^(?:nguyen|tran|pham|hoang|huynh|phan|dang|duong|trinh|truong|dinh|luong|kang|yoon|jang|jeong|jung|choi|hwang|kwon|zhang|zhao|zhou|zheng|huang|guo|wong|cheung|chan|leung|chow|tanaka|suzuki|sato|watanabe|singh|kaur|khan|patel|sharma|gupta|kumar|reddy|iyer|nair|banerjee|chatterjee|mukherjee|hussain|ahmad|ahmed|baek|ahn|hong|okafor|okonkwo|nwosu|okeke|adebayo|balogun|adeyemi|mensah|owusu|boateng|diallo|traore|ndiaye|mbeki|dlamini|nkosi)$/;

/** Whether a folded word looks like a surname. */
export function isSurnameLike(key: string): boolean {
  return (key.length >= 5 && endings.test(key)) || asian.test(key);
}

/** Surnames that stand in front: a letter of Chinese or Korean names and what two letters of a given name follow; own compilation. */
const inFront =
  /^(?:[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔崔康毛邱秦江史顾顧侯邵孟龙龍万萬段钱錢汤湯][\p{sc=Han}]{2}|(?!이메일|서비스|안내문|이용권|신청서|배송지|정보|안녕|하세요|고마워|고객)[김이박최정강조윤장임한오서신권황안송류홍고문양손배백허남심노하][\p{sc=Hangul}]{2})$/u;

/** Japanese surnames, which a space parts from the given name. */
const japanese =
  /^(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|林|斎藤|齋藤|清水|山崎|森|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|斉藤|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田|森田|上田|原|内田|柴田|酒井|宮崎|横山|高木|安藤|宮本|大野|小島|谷口|工藤|今井|高田|増田|丸山|杉山|村田|大塚|新井|小山|平野|藤本|河野|上野|野口|武田|松井|千葉|菅原|岩崎|久保|木下|佐野|野村|松尾|菊地|市川|杉本|古川|大西|島田|水野|桜井|高野|吉川|渡部|山内|西田|飯田|菊池|西川|小松|北村|安田|五十嵐|川口|平田|関|中田|久保田|東|服部|川崎|岩田|土屋|福島|本田|辻|樋口|秋山|田口|永井|山中|中西|吉村|川上|石原|大橋|松岡|馬場|浜田|森本|星野|矢野|浅野|松下|大島|吉岡|小池|野田|荒木|熊谷|松浦|大久保|内藤|黒田|尾崎|川村|永田|望月|松村|荒井|堀|大谷|平井)$/u;

/** Vietnamese, whose surname comes first and whose letters no other language has. */
const vietnamese =
  /^(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|truong|luong|mai|trinh)$/;
const vietnameseLetter = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** Whether the words are a whole Vietnamese name: "Lê Thị Thu Hà". */
export function isVietnameseName(
  tokens: readonly { readonly text: string; readonly key: string }[],
): boolean {
  const [first] = tokens;
  if (!first || tokens.length < 2 || tokens.length > 4 || !vietnamese.test(first.key)) return false;
  return (
    tokens.every(({ text }) => /^\p{Lu}[\p{Ll}\p{M}]*$/u.test(text)) &&
    tokens.some(({ text }) => vietnameseLetter.test(text.normalize('NFC')))
  );
}

/** Whether the words are written as people of East Asia write their names: 王小明, 박지훈, 山田 太郎. */
export function isEastAsianName([first, second, more]: readonly { readonly text: string }[]): boolean {
  if (!first || more) return false;
  return second ? japanese.test(first.text) : inFront.test(first.text);
}
