import type { CrmRecord } from '@/utils/hosts/types';
import { longestLine } from './limits';
import type { RecordSeen } from './seen-schema';

/** A CRM's record as a panel gets it: cut to length, and with the site that it stands on. */
export function describeRecord(record: CrmRecord | undefined, site: string): RecordSeen | null {
  if (!record) return null;
  const few = (lines: readonly string[]) => lines.slice(0, 20).map((line) => line.slice(0, longestLine));
  return {
    site,
    name: record.name.slice(0, longestLine),
    organisation: record.organisation.slice(0, longestLine),
    emails: few(record.emails),
    phones: few(record.phones),
  };
}
