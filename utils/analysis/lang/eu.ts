import type { Language } from './types';

/**
 * Basque.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const eu: Language = {
  code: 'eu',
  kin: `es`,
  common: `
    eta, da, du, ez, bat, hau, zure, zuk, dute, dira, izan, den, zara, duzu, baina, edo, gure, ere,
    egin, dago, horren, ezazu, egiten, dizu, bidez, mesedez, kontua, bai, hori, honetan, esteka, zen,
    dugu, guztiak, behar, dituzu, nire, eskerrik asko, hemen, osteguneko, ostirala, ostiralean,
    asteazkenean, asteartean, astelehenean, bilera, gela, berrikusi, eranskina, eranskinean, baino,
    lehen, asteko, aste, honetako, jaso, aztertuko, zuen, zaitugu, dizugu, dizut, didazu, duela, dela,
    dagoela, bezala, beste, oso, orain, beti, inoiz, denak, dena, gabe, ondoren, aurretik, gaur, bihar,
    atzo, non, zergatik, nor, zer, norbait, zerbait, nuen, zuten, ziren, izango, litzateke, daiteke,
    dezakezu, dezakegu, eskaera, klik, sakatu, estekan, hurrengo, beheko, behean, kontuko, pasahitza,
    pasahitzaren, berretsi, helbidea, helbide, ongi, etorri, erabiltzaile, erabiltzailea, mezua, mezu,
    berria, berri, orria, orrian, profila`,
  valedictions: {
    formal: `
      adeitasunez, begirunez, agur bero bat, agur t'erdi, zintzotasunez, errespetuz, agurtzen zaitut,
      agurtzen zaituztegu, gure agurrik onenak, agurrik beroenak, agur beroa, agur bero bana, benetan`,
    informal: `
      agur, laster arte, muxu, muxuak, besarkada bat, eskuminak, ondo izan, ondo segi, goraintziak, aio,
      gero arte, agurrak, besarkada handi bat, besarkadak, besarkada, musu, musu bat, musu handi bat,
      ikusi arte, hurrengora arte, hurren arte, bihar arte, egun ona izan, asteburu on, ondo pasa,
      ongi izan, maitasunez, zaindu, zaindu zaitez, agur eta ohore, goraintzi, gero ikusiko gara,
      laster ikusiko gara, adio, ondo pasatu, agur bero bat, agur t'erdi, musuak, muxu bat,
      muxu handi bat, bihotzez, arratsalde on, aste ona izan, eguberri on, gabon zoriontsuak,
      urte berri on, opor onak, zorte on, eutsi goiari, zorionak`,
  },
  valedictionHeads: `agur, adeitasunez, eskuminak, goraintziak, agurrak, besarkada, musu, agurrez`,
  thanks: `
    eskerrik asko, mila esker, aldez aurretik eskerrik asko, esker aunitz, milesker, eskertuta,
    mila esker aldez aurretik, eskerrik asko zure laguntzagatik, eskerrik asko denagatik,
    aldez aurretik mila esker, eskertzen dizut`,
  greetings: {
    formal: `
      agurgarri, jaun, andre, jaun-andreok, agurgarria, agurgarriak, jaun agurgarria, andre agurgarria,
      herritar agurgarria, guraso agurgarriak, bazkide agurgarria, bazkide agurgarriak,
      lagun agurgarriak, bezero agurgarria`,
    informal: `
      kaixo, egun on, arratsalde on, gabon, aupa, maitea, laztana, epa, ongi etorri, ongietorri,
      zorionak, kaixo guztioi, kaixo denoi, arratsaldeon, egunon, gabon guztioi, agur, iepa`,
  },
  greetingsAlone: `dagokionari, interesa duenari`,
  nobody: `
    guztioi, guztiok, denok, denoi, jaun, andre, jaun edo andre, bezeroa, bezero, bezeroak, lagunak,
    lagun, erabiltzaile, erabiltzailea, bazkide, lankideok, lankideak, taldea, gurasoak, herritar,
    herritarrak, herritar agurgarria, guraso, guraso agurgarriak, ikasle, ikasleak, bazkideak, lagunok,
    erabiltzaileak, bizilagun, bizilagunak, irakurle, irakurleok, kide, kideak, familiak, jaun-andreok,
    jaun edo andrea`,
  titles: `jaun, andre, dr, jauna, andrea`,
  particles: `de, eta`,
  and: `eta, &, +`,
  openers: {
    one: `zure, gure`,
  },
  agents: {
    one: `lari, zale, gile, zain`,
    many: `lariak, zaleak, gileak, lagunak`,
  },
  inflections: `a, ak, ko, aren, en, k`,
  notices: {
    message: `mezu, posta, ohar, jakinarazpen`,
    made: `automatiko, sistema, robot`,
  },
  team: `
    taldea, taldeak, ekipoa, lantaldea, talde, taldekideak, lagunak, jendea, kideak, boluntarioak,
    langileak, lankideak, ekipo, kuadrilla, lagun taldea, komunitatea, batzarra, familia,
    taldeko kideak, talde osoa, zure lagunak, kolektiboa, antolatzaileak, neska-mutilak, moderatzaileak,
    garatzaileak`,
  department: `
    saila, zerbitzua, bezeroarentzako arreta, idazkaritza, harrera, administrazioa, kontabilitatea,
    salmentak, bulegoa, laguntza, arreta, arreta zerbitzua, atala, arloa, unitatea, kontseilaritza,
    fakturazioa, erosketak, giza baliabideak, komunikazioa, laguntza teknikoa, arreta bulegoa,
    erregistroa, ikasketa burutza, ogasuna, hirigintza, gizarte zerbitzuak, euskara zerbitzua,
    kultura saila, informazio bulegoa, txostengintza, harrera bulegoa, prentsa, dokumentazioa,
    mantentzea, logistika, biltegia, hirigintza zerbitzua, finantzak, erredakzioa, herritarren arreta,
    artxiboa, mantentze-lanak, informatika, erreserbak, dekanotza, errektoretza,
    zuzendaritza nagusia`,
  role: `
    zuzendaria, zuzendaritza, lehendakaria, idazkaria, kudeatzailea, arduraduna, batzordea, kontseilua,
    administratzailea, koordinatzailea, alkatea, diruzaina, zuzendaritza batzordea, presidentea,
    presidenteordea, idazkari, diruzain, arduradunak, administratzaileak, administratzaile,
    moderatzailea, editorea, erredakzioa, erredaktorea, kudeatzaile, koordinatzaile, zuzendari, buru,
    burua, zinegotzia, irakaslea, tutorea, medikua, erizaina, abokatua, teknikaria, aholkularia,
    bozeramailea, sortzailea, jabea, juntakideak, zuzendaritzakoak, ordezkaria, zaindaria, epailea,
    arkitektoa, ingeniaria, itzultzailea, kazetaria, argazkilaria, entrenatzailea, alkateordea,
    diputatua, batzordekideak, ikasketa burua, ikasketa buruak, batzorde betearazlea,
    gidaritza batzordea, webmaster, dekanoa, errektorea, irakasleak, andereñoa, apaiza, erretorea,
    notarioa, kontularia, liburuzaina, farmazialaria, albaitaria, antolatzailea, guraso elkartea,
    webmasterra`,
  organisation: `
    sl, sa, elkartea, fundazioa, enpresa, unibertsitatea, eskola, institutua, bankua, udala, ospitalea,
    denda, liburutegia, museoa, kluba, zentroa, kooperatiba, sarea, euskaltegia, ikastola, s koop, koop,
    taberna, jatetxea, okindegia, ostatua, aldizkaria, irratia, egunkaria, argitaletxea, inprimategia,
    tailerra, antzokia, gobernua, jaurlaritza, aldundia, foru aldundia, mankomunitatea, komunitatea,
    foroa, ataria, plataforma, proiektua, sindikatua, alderdia, parrokia, abesbatza, orkestra,
    gaztetxea, etxea, baserria, farmazia, klinika, ikastetxea, institutu, ikastegia, akademia,
    laborategia, agentzia, federazioa, jaialdia, astekaria, gozotegia, harategia, arrandegia, loradenda,
    liburu-denda, liburu denda, kafetegia, sagardotegia, hotela, aterpetxea, landetxea, kanpina,
    baratzea, upategia, optika, ile-apaindegia, autoeskola, fakultatea, haurtzaindegia, kontserbatorioa,
    zinema, galeria, bertso eskola, elkarte, txirrindulari elkartea, mendi elkartea, kultur etxea,
    kutxa, aseguruak, eliza, osasun zentroa, egoitza, kiroldegia, eraikuntzak, arotzeria, garraioak,
    garbiketak, taldea s coop, s coop, konpainia, errota`,
  automated: `
    ez erantzun, mesedez ez erantzun, automatikoki sortu, automatikoki bidali, mezu automatikoa,
    erantzun automatikoa, sistema`,
  headers: {
    from: `nork, bidaltzailea`,
    other: `bidalia, data, nori, gaia`,
  },
  wrote: `idatzi du, idatzi zuen`,
  mobile: `nire iphonetik bidalia, iphonetik bidalia, nire telefonotik bidalia, androidetik bidalia`,
};
