import type { Language } from './types';

/**
 * Turkish.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const tr: Language = {
  code: 'tr',
  common: `
    ve, bir, bu, için, ile, de, da, ne, olarak, çok, daha, gibi, ama, sizin, size, siz, ben, eğer, veya,
    ya, var, yok, olan, lütfen, hesap, hesabınızı, e-posta, en, kadar, mi, ki, şu, biz, onay, merhaba,
    teşekkürler, sonra, tarafından, değil, bana, olduğunu, edebilirsiniz, sadece, bağlantı, önce, fakat,
    ancak, nasıl, neden, nerede, hangi, kim, sen, o, onlar, sana, ona, bize, onlara, beni, seni, onu,
    bizi, sizi, benim, senin, onun, bizim, mı, mu, mü, misin, mısın, oldu, olup, olduğu, olabilir, her,
    hiç, şey, bugün, yarın, dün, şimdi, rica, ederim, ederiz, teşekkür, ekte, ektedir, göre, kendi, tüm,
    bütün, içinde, üzere, dolayı, gün, hafta, gönderebilir, yola, çıktı, alınmış, nedeniyle, perşembe,
    cuma, cumaya, çarşamba, salı, pazartesi, günkü, toplantı, toplantısı, numaralı, alındı, haftası,
    ekteki, dosyayı, kontrol, edebilir, misiniz, musunuz, mısınız, olacak, hep, biri, bir şey, tarih,
    tarihi, başvurunuz, ya da, çünkü, tıklayın, tıklayınız, bağlantıya, bağlantıyı, aşağıdaki, aşağıda,
    hesabınız, parola, parolanız, parolanızı, şifre, şifreniz, onaylayın, onaylamak, adres, adresi, hoş,
    geldiniz, kullanıcı, mesaj, sipariş, yeni, sayfa, profil, aldınız`,
  letters: 'ığş',
  valedictions: {
    formal: `
      saygılarımla, saygılarımızla, saygılarımıza, saygıyla, en derin saygılarımla, hürmetlerimle,
      iyi çalışmalar, iyi çalışmalar dilerim, iyi çalışmalar dileriz, en iyi dileklerimle,
      en iyi dileklerle, bilgilerinize, selam ve saygılarımla, saygılar, arz ederim, iyi günler dileriz,
      iyi günler dilerim, en içten saygılarımla, saygı ve sevgilerimle, saygı ve selamlarımla,
      sevgi ve saygılarımla, sevgi ve saygılarımızla, en iyi dileklerimizle, iyi dileklerimle,
      en içten dileklerimle, bilgilerinize sunarım, kolay gelsin, yönetim kurulu adına`,
    informal: `
      selamlar, sevgiler, sevgilerimle, görüşürüz, görüşmek üzere, kendine iyi bak, hoşça kal, hoşçakal,
      öptüm, iyi günler, iyi akşamlar, iyi hafta sonları, kolay gelsin, sevgi ve saygılarımla, sağlıcakla,
      dostça, selam, sevgilerimizle, sevgiyle, selamlarımla, selametle, çok sevgiler,
      kucak dolusu sevgiler, kucaklıyorum, öpüyorum, öpücükler, öperim, muck, hoşça kalın, hoşçakalın,
      güle güle, yakında görüşürüz, haberleşiriz, kendinize iyi bakın, iyi günler dilerim,
      iyi günler dileriz, iyi geceler, iyi haftalar, iyi tatiller, iyi bayramlar, mutlu günler,
      mutlu yıllar, sağlıkla kalın, sağlıcakla kal, sağlıcakla kalın, esen kalın, dostlukla, muhabbetle,
      bol şans, başarılar`,
  },
  valedictionHeads: `
    saygılarımla, saygılarımızla, dileklerimle, dileklerle, sevgilerimle, selamlar, dileklerimizle,
    sevgiler, saygılar`,
  thanks: `
    teşekkürler, teşekkür ederim, teşekkür ederiz, şimdiden teşekkürler, çok teşekkürler, sağol, sağolun,
    şimdiden teşekkür ederim, çok teşekkür ederim, sağ ol, teşekkürlerimle, teşekkürlerimizle,
    anlayışınız için teşekkürler, bizi tercih ettiğiniz için teşekkürler`,
  greetings: {
    formal: `sayın, değerli, saygıdeğer, kıymetli, pek sayın`,
    informal: `
      merhaba, merhabalar, selam, sevgili, günaydın, iyi günler, iyi akşamlar, selamlar, canım, hey,
      tünaydın, hoşgeldiniz, hoş geldiniz, hoşgeldin, tebrikler, sevgili dostum, herkese merhaba,
      herkese selam, herkese selamlar, herkese günaydın, herkese iyi günler`,
  },
  greetingsAlone: `ilgili makama, ilgililere, tüm ilgililere, ilgili kişiye`,
  greetingsAfter: `bey, hanım, hocam`,
  nobody: `
    herkes, herkese, bay, bayan, bay/bayan, bay veya bayan, bayanlar ve baylar, müşterimiz, müşteri,
    yetkili, yetkililer, meslektaşım, meslektaşlarım, arkadaşlar, arkadaşım, dostum, kullanıcı,
    kullanıcımız, kullanıcılar, üye, üyemiz, üyelerimiz, ekip, takım, veliler, velimiz, komşular, okur,
    okurumuz, katılımcı, katılımcılar, misafirimiz, ziyaretçi, hocam, ilgili, alıcı, gönderici,
    iş ortağımız, beyefendi, hanımefendi, velilerimiz, üyeler, arkadaşlarım, meslektaşlarımız,
    komşularımız, kat malikleri, kiracılar, vatandaşlar, vatandaşımız, öğrenciler, öğrencilerimiz,
    öğrencimiz, öğretmenler, öğretmenlerimiz, aday, adaylar, adayımız, hasta, hastamız, hastalarımız,
    yolcular, yolcumuz, misafirlerimiz, ziyaretçiler, okurlar, okurlarımız, abone, abonemiz,
    müşterilerimiz, tedarikçi, iş ortaklarımız, dostlar, gönüllüler, gönüllülerimiz, bağışçı,
    bağışçılarımız, aile, aileler, hanımlar beyler, ilgililer, oyuncular, efendim`,
  titles: `
    bay, bayan, bey, hanım, dr, prof, doç, av, sayın, müh, doktor, hoca, hocam, mimar, beyefendi,
    hanımefendi, öğr gör, uzm, op`,
  and: `ve, ile, &, +`,
  openers: {
    one: `sizin, senin, bizim`,
  },
  agents: {
    one: `cı, ci, cu, cü, çı, çi, man, men, ör, er, ist, başkanı, müdürü, kurulu, yetkilisi`,
    many: `cılar, ciler, cular, cüler, manlar, arkadaşlarınız, dostlarınız, arkadaşlar, çocuklar, herkes`,
  },
  inflections: `ı, i, u, ü, sı, si, su, sü, lar, ler, ları, leri, ımız, imiz, umuz, ümüz, nız, niz, nın, nin`,
  notices: {
    message: `mesaj, ileti, e-posta, bildirim, posta`,
    made: `otomatik, sistem, bilgisayar, robot`,
  },
  team: `
    ekip, ekibi, takım, takımı, grup, ekibimiz, ekibiniz, ailesi, grubu, kadrosu, kadro, çalışanları,
    çalışanlar, personeli, dostlarınız, arkadaşların, arkadaşlarınız, topluluğu, kolektifi, yazı işleri,
    redaksiyonu`,
  department: `
    departman, departmanı, destek, sekreterlik, resepsiyon, muhasebe, satış, ofis, birimi, şubesi,
    insan kaynakları, redaksiyon, pazarlama, hizmetleri, büro, santral, danışma, servisi, müdürlüğü, birim,
    bölümü, bölüm, müdürlük, şube, servis, ofisi, bürosu, merkezi, danışmanlık, müşteri ilişkileri, kalemi,
    evrak kayıt, sekreterliği, finans, fatura, tahsilat, satın alma, ihracat, ithalat, lojistik, depo,
    sevkiyat, siparişler, iade, hasar, üretim, kalite, bakım, bilgi işlem, bilişim, ik, personel işleri,
    işe alım, eğitim, hukuk, iletişim, basın, halkla ilişkiler, bilgi edinme, öğrenci işleri, dekanlık,
    rektörlük, kütüphane, arşiv, nüfus, imar, çevre, zabıta, sosyal hizmetler, vergi dairesi, rezervasyon,
    bilet, gişe, abonelik, poliklinik, laboratuvar`,
  role: `
    müdür, müdürü, yönetim, başkan, başkanı, sekreter, yönetici, koordinatör, koordinatörü, admin,
    danışman, komite, kurul, kurulu, rektör, sahibi, moderatör, editör, asistan, sorumlusu, uzmanı, uzman,
    mühendis, müdire, organizasyon, direktör, avukat, site yöneticisi, apartman yöneticisi, yöneticiler,
    site yönetimi, okul yönetimi, komitesi, komisyon, komisyonu, jüri, okul aile birliği, muhtar, kaymakam,
    vali, bakan, sayman, danışmanı, temsilci, müşteri temsilcisi, satış temsilcisi, asistanı, sorumlu, şef,
    şefi, amir, memur, görevli, muhasebeci, mali müşavir, denetçi, hukuk müşaviri, noter, mimar, teknisyen,
    yazılımcı, geliştirici, genel yayın yönetmeni, gazeteci, yazar, çevirmen, tercüman, fotoğrafçı,
    grafiker, tasarımcı, kütüphaneci, öğretmen, sınıf öğretmeni, öğretim üyesi, öğretim görevlisi, dekan,
    araştırmacı, doktor, hekim, hemşire, ebe, eczacı, diş hekimi, veteriner, fizyoterapist, psikolog,
    antrenör, hakem, kaptan, imam, ombudsman, sözcü, kurucu, ortak, kapıcı, organizatör, rehber`,
  organisation: `
    a ş, aş, şirketi, şirket, derneği, dernek, vakfı, vakıf, belediyesi, belediye, üniversitesi,
    üniversite, okulu, okul, bankası, firma, kulübü, kütüphanesi, müzesi, yayınları, mağazası, enstitüsü,
    bakanlığı, hastanesi, sigorta, merkezi, merkez, ağı, kooperatifi, otel, restoran, ajansı, birliği,
    sendikası, forum, eczanesi, holding, kurumu, ltd, şti, san tic, ve oğulları, kardeşler, firması,
    işletmesi, federasyonu, odası, barosu, valiliği, kaymakamlığı, başkanlığı, emniyet, mahkemesi, sgk,
    fakültesi, ilkokulu, ortaokulu, lisesi, anaokulu, kreşi, koleji, kursu, dershanesi, akademisi, kliniği,
    tıp merkezi, sağlık ocağı, eczane, muayenehanesi, emlak, gayrimenkul, hukuk bürosu, mobilya, marangoz,
    inşaat, yapı, mimarlık, mühendislik, tesisat, elektrik, çatı, atölyesi, atölye, oto, oto servis,
    nakliyat, taşımacılık, taksi, turizm, seyahat, oteli, pansiyon, lokantası, lokanta, kafe, kahvesi,
    fırını, fırın, pastanesi, pastane, kasap, süt, çiftliği, çiftlik, bahçe, çiçekçilik, çiçekçi, mağaza,
    market, dükkanı, pazarı, kitabevi, kitapevi, yayınevi, yayıncılık, matbaa, gazetesi, dergisi, radyo,
    televizyonu, tiyatrosu, galerisi, sineması, orkestrası, korosu, festivali, kültür merkezi, kuaför,
    güzellik, salonu, stüdyo, stüdyosu, optik, moda, tekstil, giyim, ayakkabı, spor, bisiklet, bilgisayar,
    yazılım, sistemleri, teknoloji, teknolojileri, enerji, su idaresi, temizlik, güvenlik, forumu, grup,
    sanayi, fabrikası, ticaret, pazarlama a ş`,
  automated: `
    otomatik mesaj, otomatik olarak oluşturulmuş, otomatik olarak gönderilmiş, otomatik e-posta,
    yanıtlamayınız, lütfen yanıtlamayın, cevap vermeyiniz, otomatik yanıt, robot, sistem,
    otomatik olarak oluşturulmuştur, otomatik olarak gönderilmiştir, otomatik bildirim,
    lütfen yanıtlamayınız, lütfen cevaplamayınız, sistem tarafından`,
  headers: {
    from: `kimden, gönderen`,
    other: `gönderildi, tarih, kime, bilgi, konu, ekler, gönderme tarihi, önem`,
  },
  wrote: `yazdı, şunları yazdı, şunu yazdı, yazmış, tarihinde şunu yazdı`,
  separators: `
    özgün ileti, orijinal mesaj, iletilen mesaj, yönlendirilmiş ileti, iletilmiş mesaj, orijinal ileti`,
  mobile: `iphone'umdan gönderildi, gönderildi, outlook uygulamasını edinin, android için`,
  disclaimer: `
    gizli, gizlilik, alıcısı, alıcıya, yalnızca, yanlışlıkla, sorumluluk, abonelikten, yasal uyarı`,
  phrases: {
    valediction: { formal: ['Saygılarımla,'], informal: ['Sevgiler,', 'İyi çalışmalar,'] },
    greeting: { formal: 'Merhaba {full}', informal: 'Merhaba {first}' },
    and: ' ve ',
  },
};
