import type { Language } from './types';

/**
 * Albanian.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const sq: Language = {
  code: 'sq',
  common: `
    dhe, të, në, për, me, një, është, nga, që, ju, nuk, juaj, tuaj, kjo, ky, se, si, ose, mund, ka, do,
    po, por, jeni, jam, këtë, tuaja, ju lutem, faleminderit, mos, më, i, e, kam, janë, edhe, duke, deri,
    kërkesa, takimi, enjtes, enjte, premte, mërkurë, martë, hënë, javë, javën, do të, ishte, ishin,
    jemi, kemi, keni, kanë, unë, ti, ai, ajo, ne, ata, ato, im, yt, ynë, juaji, kush, çfarë, kur, ku,
    pse, sepse, nëse, pa, pas, para, shumë, tani, gjithmonë, kurrë, të gjithë, sot, nesër, dje,
    bashkëngjitur, falënderojmë, klikoni, klikoni në, lidhja, lidhjen, vegëz, mëposhtme, poshtë,
    llogaria, llogarinë, llogarisë, fjalëkalimi, fjalëkalimin, fjalëkalimit, konfirmoni, adresa,
    adresën, mirë, erdhët, mirësevini, përdorues, përdoruesi, mesazh, porosia, re, ri, faqja, faqen,
    profili, morët`,
  letters: 'ë',
  valedictions: {
    formal: `
      me respekt, sinqerisht, me nderime, me konsideratë, sinqerisht i juaji, me respekt të thellë,
      me konsideratë të lartë, me mirënjohje, sinqerisht juaji, me nderim, me urimet më të mira,
      me përshëndetje, me përzemërsi`,
    informal: `
      të fala, përshëndetje, gjithë të mirat, shihemi, ditë të mbarë, me dashuri, mirupafshim,
      ia kalofsh mirë, përqafime, përshëndetje të përzemërta, ditë të bukur, shihemi së shpejti,
      deri së shpejti, puthje, me mall, natën e mirë, fundjavë të mbarë, punë të mbarë, suksese,
      kalofshi mirë, urime, paçim, tung, hajt pra, gjithë të mirat për ju, të përqafoj, ju përqafoj,
      të përqafojmë, një përqafim, të puth, shumë puthje, përzemërsisht, gjithçka të mirë, të mira,
      shumë të fala, shumë përshëndetje, përshëndetje të ngrohta, ditën e mirë, kalo bukur,
      mbrëmje të mbarë, fundjavë të këndshme, javë të mbarë, gëzuar, gëzuar krishtlindjet,
      gëzuar vitin e ri, gëzuar festat, gëzuar pashkët, gëzuar bajramin, pushime të mbara,
      rrugë të mbarë, fat të mirë, kujdesu, kujdes veten, shihemi nesër, dëgjohemi, flasim, tungjatjeta,
      yti, jotja, juaji, ju presim, të presim`,
  },
  valedictionHeads: `respekt, nderime, përshëndetje, fala, respekti, urime, nderim, mirënjohje`,
  thanks: `
    faleminderit, ju faleminderit, shumë faleminderit, faleminderit paraprakisht, flm,
    faleminderit shumë, ju falenderojmë, ju falënderoj, faleminderit për mirëkuptimin, rrofsh, rrofshi`,
  greetings: {
    formal: `i nderuar, e nderuar, të nderuar, i respektuar`,
    informal: `
      përshëndetje, tungjatjeta, i dashur, e dashur, mirëdita, mirëmëngjes, ç'kemi, mirëmbrëma, mirë se
      vini, të dashur, hej`,
  },
  nobody: `
    të gjithë, zotëri, zonjë, zoti, zonja, zonja dhe zotërinj, klient, koleg, kolegë, miq, mik,
    përdorues, anëtarë`,
  titles: `zoti, zonja, z, znj, dr, prof`,
  and: `dhe, e, &, +`,
  openers: {
    one: `juaj, yt, jote, ynë`,
    many: `tuaj, tanë`,
  },
  agents: {
    one: `ues, tor, ist, ar, jtar, uesi, tori`,
    many: `uesit, torët, istët, miqtë, djemtë`,
  },
  inflections: `i, u, a, ja, it, et, ët`,
  notices: {
    message: `mesazh, email, njoftim, postë`,
    made: `automatik, sistem, robot`,
  },
  team: `
    ekipi, skuadra, grupi, ekip, stafi, stafi i, ekipa, miqtë tuaj, miqtë e, vullnetarët, të gjithë ne,
    komuniteti, grupi i punës, djemtë e, vajzat e, njerëzit e, të gjithë, ne të, gjithë ekipi, familja,
    punonjësit, staf, organizatorët, krijuesit, shoqëria e miqve, moderatorët, zhvilluesit`,
  department: `
    departamenti, shërbimi, zyra, sekretaria, mbështetja, financa, shitjet, departament, sektori,
    seksioni, njësia, zyra e financës, zyra për, burimet njerëzore, llogaria, kontabiliteti, recepsioni,
    shërbimi i klientit, shërbimi ndaj klientit, shërbimi për klientin, kujdesi ndaj klientit,
    marketingu, logjistika, blerjet, informacioni, biblioteka, arkiva, marrëdhëniet me publikun,
    mbështetja teknike, prokurimi, juridike, regjistri, drejtoria e shërbimeve, drejtoria e,
    drejtoria e shërbimeve publike, drejtoria e përgjithshme, departamenti i, sektori i, zyra e, zyrë,
    ndihma, faturimi, arkëtimet, personeli, zyra ligjore, komunikimi, zyra e shtypit, redaksia,
    sekretariati, protokolli, dekanati, rektorati, arkivi, magazina, dërgesat, kthimet, ankesat,
    porositë, rezervimet, arka, urbanistika, gjendja civile, shërbimet sociale, reparti, mirëmbajtja`,
  role: `
    drejtori, drejtoresha, kryetari, sekretari, menaxheri, bordi, administratori, këshilli,
    koordinatori, redaktori, drejtor, kryetare, kryetarja, sekretare, sekretarja, menaxher, menaxherja,
    administrator, administratorja, administratorët, moderatori, redaktor, redaksia, këshilltari,
    komisioni, komiteti, kryesia, bordi drejtues, pronari, pronarja, themeluesi, mësuesi, mësuesja,
    mjeku, avokati, juristi, noteri, përgjegjësi, përgjegjësja, shefi, inspektori, rektori, dekani,
    drejtuesi, koordinatorja, zëdhënësi, trajneri, inxhinieri, arkitekti, ministri, ambasadori,
    specialisti, specialistja, asistenti, drejtori ekzekutiv, presidenti, drejtoreshë,
    drejtoria e shkollës, kryetar, zëvendëskryetari, nënkryetari, arkëtari, thesari,
    këshilli i prindërve, juria, menaxhmenti, shefja, administrata, redaktorja, kryeredaktori,
    kryeredaktorja, botuesi, webmasteri, kujdestari, kujdestarja, mësuesit, profesori, profesoresha,
    kapiteni, prifti, imami, avokatja, kontabilisti, auditori, këshilltarja, konsulenti, kryebashkiaku,
    deputeti, bibliotekari, infermierja, farmacisti, veterineri, psikologu, asistentja, themeluesja,
    mikpritësi, organizatori, portieri, drejtoria`,
  organisation: `
    shpk, sha, shoqata, fondacioni, bashkia, universiteti, shkolla, banka, kompania, instituti,
    ministria, spitali, qendra, rrjeti, sh p k, sh a, ojf, ojq, shoqëria, dyqani, libraria, farmacia,
    klinika, restoranti, hoteli, muzeu, teatri, gjimnazi, akademia, agjencia, qeveria, prefektura,
    komuna, gazeta, revista, radio, televizioni, forumi, portali, platforma, projekti, klubi, federata,
    sindikata, partia, kisha, xhamia, kompani, firma, ndërmarrja, studio, biblioteka kombëtare, furra,
    pastiçeria, furrë, pastiçeri, kafe, kafeneja, restorant, piceri, picëri, hotel, bujtina, kamping,
    agjenci, agjenci udhëtimesh, dyqan, butik, mishtore, lulishte, luleshitëse, ferma, fermë, bulmet,
    librari, botime, shtypshkronja, farmaci, optika, argjendari, parukeri, salloni, sallon, palestër,
    klinikë, poliklinika, dentare, kopshti, çerdhja, shkollë, fakulteti, autoshkollë, kinema, galeria,
    kori, orkestra, festivali, shtëpia e kulturës, qendër, shoqatë, bashkimi, klub, famullia, policia,
    gjykata, sigurime, kooperativa, punishte, servis, autoservis, ndërtim, transport, taksi,
    grupi i kompanive, mulliri, mobileri, lodra, këpucë, group`,
  automated: `
    mesazh automatik, mos u përgjigjni, mos ktheni përgjigje, gjeneruar automatikisht,
    dërguar automatikisht, përgjigje automatike, ju lutemi mos u përgjigjni, sistem, sistemi`,
  headers: {
    from: `nga`,
    other: `dërguar, data, për, subjekti`,
  },
  wrote: `shkroi`,
  mobile: `dërguar nga, derguar nga`,
};
