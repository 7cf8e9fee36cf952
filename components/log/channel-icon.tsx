import type { Channel } from '@/utils/store/types';
import { Ellipsis, Mail, Mailbox, MessagesSquare, Phone, Users, Video, Voicemail } from '../ui/icons';

const icons = {
  mail: Mail,
  call: Phone,
  voicemail: Voicemail,
  video: Video,
  meeting: Users,
  letter: Mailbox,
  social: MessagesSquare,
  other: Ellipsis,
} as const;

export function ChannelIcon({ channel, size = 16 }: { readonly channel: Channel; readonly size?: number }) {
  const Icon = icons[channel];
  return <Icon size={size} aria-hidden="true" />;
}
