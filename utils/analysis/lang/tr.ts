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
    teşekkürler, sonra, tarafından, değil, bana, olduğunu, edebilirsiniz, sadece, bağlantı`,
  letters: 'ığş',
  valedictions: {
    formal: `
      saygılarımla, saygılarımızla, saygılarımıza, saygıyla, en derin saygılarımla, hürmetlerimle, iyi
      çalışmalar, iyi çalışmalar dilerim, iyi çalışmalar dileriz, en iyi dileklerimle, en iyi
      dileklerle, bilgilerinize, selam ve saygılarımla, saygılar, arz ederim, iyi günler dileriz, iyi
      günler dilerim`,
    informal: `
      selamlar, sevgiler, sevgilerimle, görüşürüz, görüşmek üzere, kendine iyi bak, hoşça kal, hoşçakal,
      öptüm, iyi günler, iyi akşamlar, iyi hafta sonları, kolay gelsin, sevgi ve saygılarımla,
      sağlıcakla, dostça, selam`,
  },
  valedictionHeads: `
    saygılarımla, saygılarımızla, dileklerimle, dileklerle, sevgilerimle, selamlar, dileklerimizle`,
  thanks: `
    teşekkürler, teşekkür ederim, teşekkür ederiz, şimdiden teşekkürler, çok teşekkürler, sağol,
    sağolun, şimdiden teşekkür ederim`,
  greetings: {
    formal: `sayın, değerli, saygıdeğer, kıymetli, pek sayın`,
    informal: `
      merhaba, merhabalar, selam, sevgili, günaydın, iyi günler, iyi akşamlar, selamlar, canım, hey,
      tünaydın, hoşgeldiniz, hoş geldiniz, hoşgeldin, tebrikler, sevgili dostum`,
  },
  greetingsAlone: `ilgili makama, ilgililere, tüm ilgililere, ilgili kişiye`,
  greetingsAfter: `bey, hanım, hocam`,
  nobody: `
    herkes, herkese, bay, bayan, bay/bayan, bay veya bayan, bayanlar ve baylar, müşterimiz, müşteri,
    yetkili, yetkililer, meslektaşım, meslektaşlarım, arkadaşlar, arkadaşım, dostum, kullanıcı,
    kullanıcımız, kullanıcılar, üye, üyemiz, üyelerimiz, ekip, takım, veliler, velimiz, komşular, okur,
    okurumuz, katılımcı, katılımcılar, misafirimiz, ziyaretçi, hocam, ilgili, alıcı, gönderici, iş
    ortağımız, beyefendi, hanımefendi`,
  titles: `bay, bayan, bey, hanım, dr, prof, doç, av, sayın, müh, doktor, hoca, hocam`,
  and: `ve, ile, &, +`,
  team: `ekip, ekibi, takım, takımı, grup, ekibimiz`,
  department: `
    departman, departmanı, müşteri hizmetleri, destek, destek birimi, sekreterlik, resepsiyon, muhasebe,
    satış, ofis, birimi, şubesi, insan kaynakları, redaksiyon, pazarlama, hizmetleri, büro, santral,
    danışma, servisi, müdürlüğü`,
  role: `
    müdür, müdürü, genel müdür, yönetim, yönetim kurulu, başkan, başkanı, sekreter, yönetici,
    koordinatör, koordinatörü, admin, danışman, komite, kurul, kurulu, belediye başkanı, rektör, sahibi,
    moderatör, editör, asistan, sorumlusu, uzmanı, uzman, mühendis, müdire, organizasyon, direktör,
    avukat`,
  organisation: `
    a ş, aş, ltd şti, şirketi, şirket, derneği, dernek, vakfı, vakıf, belediyesi, belediye,
    üniversitesi, üniversite, okulu, okul, bankası, firma, kulübü, kütüphanesi, müzesi, yayınları,
    mağazası, enstitüsü, bakanlığı, hastanesi, sigorta, merkezi, merkez, ağı, kooperatifi, otel,
    restoran, ajansı, birliği, sendikası, forum, eczanesi, holding, kurumu`,
  automated: `
    otomatik mesaj, otomatik olarak oluşturulmuş, otomatik olarak gönderilmiş, otomatik e-posta,
    yanıtlamayınız, lütfen yanıtlamayın, cevap vermeyiniz, otomatik yanıt, robot, sistem`,
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
