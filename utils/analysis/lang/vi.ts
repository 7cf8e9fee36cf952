import type { Language } from './types';

/**
 * Vietnamese.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const vi: Language = {
  code: 'vi',
  common: `
    và, của, là, có, không, được, cho, trong, với, bạn, này, để, các, đã, một, những, nếu, tài, khoản,
    vui, lòng, chúng, tôi, hoặc, từ, mật, khẩu, người, xin, nhận, cảm, ơn, hãy, vào, thể, sẽ`,
  letters: 'ăơưđ',
  valedictions: {
    formal: `trân trọng, kính thư, trân trọng kính chào, kính chào, thân ái kính chào, trân trọng cảm ơn`,
    informal: `thân mến, thân ái, thân, chào thân ái, hẹn gặp lại, chúc một ngày tốt lành, tạm biệt`,
  },
  valedictionHeads: `trân trọng`,
  thanks: `cảm ơn, xin cảm ơn, cám ơn, cảm ơn bạn, xin chân thành cảm ơn`,
  greetings: {
    formal: `kính gửi, kính chào, kính thưa, thưa`,
    informal: `chào, chào bạn, xin chào, gửi, bạn thân mến, thân gửi, chào mừng, hi`,
  },
  greetingsAlone: `kính gửi quý vị, gửi những người liên quan`,
  nobody: `
    bạn, quý khách, các bạn, mọi người, quý vị, anh/chị, anh chị, khách hàng, thành viên, đồng nghiệp,
    ông/bà, ông bà, bạn thân mến`,
  titles: `anh, chị, ông, bà, cô, thầy, em, bác, chú`,
  and: `và, &, +`,
  team: `nhóm, đội, ban biên tập`,
  department: `
    phòng, bộ phận, bộ phận hỗ trợ, chăm sóc khách hàng, hỗ trợ, kế toán, kinh doanh`,
  role: `
    giám đốc, chủ tịch, quản lý, ban giám đốc, hội đồng, thư ký, quản trị viên, ban quản trị, trưởng phòng`,
  organisation: `
    công ty, công ty tnhh, trường, đại học, ngân hàng, hiệp hội, tập đoàn, viện, bộ, trung tâm, mạng`,
};
