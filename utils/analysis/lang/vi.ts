import type { Language } from './types';

/**
 * Vietnamese.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const vi: Language = {
  code: 'vi',
  surnameFirst: true,
  common: `
    và, của, là, có, không, được, cho, trong, với, bạn, này, để, các, đã, một, những, nếu, tài, khoản,
    vui, lòng, chúng, tôi, hoặc, từ, mật, khẩu, người, xin, nhận, cảm, ơn, hãy, vào, thể, sẽ, về, khi,
    như, đến, theo, sau, trước, tại, bị, đang, rất, cũng, chỉ, mới, làm, phải, cần, nhưng, thì, mà, ra,
    lại, đây, đó, tuần, ngày, chào, anh, chị, tuy, việc, email, gửi, trả, lời, liên, kết, nhấp, nhấn,
    dưới, xác, địa, mừng, dùng, tin, nhắn, đơn, hàng, trang, hồ, sơ, yêu, cầu, xem, xét`,
  letters: 'ăơưđ',
  valedictions: {
    formal: `
      trân trọng, kính thư, trân trọng kính chào, kính chào, thân ái kính chào, trân trọng cảm ơn, kính,
      kính chúc, trân trọng kính báo, xin trân trọng cảm ơn, chân thành cảm ơn, chân thành,
      với lòng kính trọng, trân trọng và biết ơn, trân trọng cám ơn, kính mến, kính bút`,
    informal: `
      thân mến, thân ái, thân, chào thân ái, hẹn gặp lại, chúc một ngày tốt lành, tạm biệt, thân chào,
      thân mến chào bạn, mến, mến chào, thương mến, yêu thương, hẹn gặp lại bạn, gặp lại sau,
      chúc bạn một ngày tốt lành, chúc may mắn, chúc bạn may mắn, chúc vui, cuối tuần vui vẻ,
      bạn của bạn, ôm, hôn, chúc sức khỏe, thân tình, chúc mọi điều tốt đẹp, tạm biệt nhé`,
  },
  valedictionHeads: `trân trọng, thân mến, thân ái, kính chào`,
  thanks: `
    cảm ơn, xin cảm ơn, cám ơn, cảm ơn bạn, xin chân thành cảm ơn, cảm ơn nhiều, cảm ơn rất nhiều,
    cảm ơn anh, cảm ơn chị, xin cám ơn, rất cảm ơn, cảm ơn trước`,
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
  notices: {
    message: `email, thư, tin nhắn, đây là, thông báo`,
    made: `tự động, hệ thống`,
  },
  team: `
    nhóm, đội, ban biên tập, đội ngũ, ban tổ chức, nhóm phát triển, tập thể, toàn thể, tất cả,
    các bạn của bạn tại, những người bạn, cộng đồng, tổ, câu lạc bộ, tình nguyện viên, nhân viên`,
  department: `
    phòng, bộ phận, bộ phận hỗ trợ, chăm sóc khách hàng, hỗ trợ, kế toán, kinh doanh, ban, khoa,
    phòng ban, phòng chăm sóc khách hàng, chăm sóc, dịch vụ khách hàng, dịch vụ,
    bộ phận chăm sóc khách hàng, tổng đài, quầy, lễ tân, nhân sự, tài chính, kỹ thuật, hỗ trợ kỹ thuật,
    hỗ trợ khách hàng, truyền thông, tiếp thị, hành chính, đào tạo, văn phòng, thư viện, ban thư ký,
    quan hệ công chúng, pháp chế, mua hàng, kho, vận chuyển, tuyển sinh, công tác sinh viên`,
  role: `
    giám đốc, chủ tịch, quản lý, ban giám đốc, hội đồng, thư ký, quản trị viên, ban quản trị,
    trưởng phòng, tổng giám đốc, phó giám đốc, ban quản lý, quản trị, người quản trị, hội đồng quản trị,
    ban chấp hành, ban điều hành, ban giám hiệu, hiệu trưởng, trưởng ban, trưởng nhóm, phó phòng,
    trưởng khoa, kế toán trưởng, thủ quỹ, ủy ban, ủy viên, chủ nhiệm, điều phối viên, biên tập viên,
    tổng biên tập, phóng viên, luật sư, bác sĩ, giáo viên, giảng viên, giáo sư, kỹ sư, chuyên viên,
    nhân viên kinh doanh, cố vấn, trợ lý, người sáng lập, chủ cửa hàng, huấn luyện viên, bí thư,
    thị trưởng, bộ trưởng, người phát ngôn, quản lý dự án, ban tổ chức, ban thư ký`,
  organisation: `
    công ty, công ty tnhh, trường, đại học, ngân hàng, hiệp hội, tập đoàn, viện, bộ, trung tâm, mạng,
    công ty cổ phần, tnhh, cổ phần, doanh nghiệp, doanh nghiệp tư nhân, cửa hàng, siêu thị, nhà hàng,
    khách sạn, quán, tiệm, nhà sách, hiệu sách, nhà xuất bản, báo, tạp chí, đài, bệnh viện, phòng khám,
    nhà thuốc, trường học, cao đẳng, học viện, viện nghiên cứu, bảo tàng, nhà hát, quỹ, hội, liên đoàn,
    liên minh, hợp tác xã, tổ chức, sở, ủy ban nhân dân, đại sứ quán, tòa án, chùa, nhà thờ, diễn đàn,
    trang web, website, nền tảng, dự án, mạng lưới, chợ, nông trại, xưởng, studio, thư viện, câu lạc bộ`,
  automated: `
    email tự động, thư tự động, tin nhắn tự động, vui lòng không trả lời, không trả lời email này,
    không trả lời thư này, được gửi tự động, được tạo tự động, trả lời tự động, xin đừng trả lời,
    hệ thống, gửi tự động`,
  headers: {
    from: `từ, người gửi`,
    other: `đã gửi, gửi, ngày, đến, tới, chủ đề, tiêu đề, cc`,
  },
  wrote: `đã viết, viết`,
  separators: `tin nhắn gốc, thư gốc, thư chuyển tiếp`,
  mobile: `gửi từ, được gửi từ, đã gửi từ`,
  disclaimer: `bản quyền thuộc`,
};
