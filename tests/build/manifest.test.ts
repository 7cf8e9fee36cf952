import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuildMode, buildFolder, type Target } from '@/scripts/build';
import { offeredWebmails } from '@/utils/hosts/access';

const manifestOf = (target: Target, mode: BuildMode = 'production'): Record<string, unknown> =>
  JSON.parse(readFileSync(join(buildFolder(target, mode), 'manifest.json'), 'utf8'));

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (target) => {
  const manifest = manifestOf(target);

  test('asks for no more than this', () => {
    expect(manifest['manifest_version']).toBe(3);
    // None of them is asked of the user. Chrome's side panel is a permission, Firefox's sidebar is none.
    const quiet = ['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms'];
    expect(manifest['permissions']).toEqual(target === 'chrome' ? [...quiet, 'sidePanel'] : quiet);
    expect(manifest['host_permissions']).toEqual(['https://mail.google.com/*']);
    expect(manifest['optional_permissions']).toEqual(['notifications', 'downloads']);
    const byName = offeredWebmails.flatMap(({ matches }) => matches);
    expect(manifest['optional_host_permissions']).toEqual([...byName, 'https://*/*', 'http://*/*']);
    expect(manifest['content_scripts']).toEqual([
      {
        matches: ['https://mail.google.com/*'],
        all_frames: true,
        run_at: 'document_idle',
        js: ['watcher.js'],
      },
    ]);
  });

  test('stays out of private windows', () => {
    expect(manifest['incognito']).toBe('not_allowed');
  });

  test('lets no page in', () => {
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  test('lets its own pages run their own files only, and reach no network', () => {
    expect(manifest['content_security_policy']).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    });
  });

  test('works on our own site in builds for tests and the demo alone', () => {
    expect(manifestOf(target, 'testing')['host_permissions']).toEqual([
      'https://mail.google.com/*',
      'http://127.0.0.1/*',
    ]);
  });
});

test('Chromium is told what an organisation may preset', () => {
  expect(manifestOf('chrome')['storage']).toEqual({ managed_schema: 'managed-schema.json' });
  expect(existsSync(join(buildFolder('chrome', 'production'), 'managed-schema.json'))).toBe(true);
});

test('Firefox keeps its id, its minimum and the declaration that no data is collected', () => {
  expect(manifestOf('firefox')['browser_specific_settings']).toEqual({
    gecko: {
      id: 'extension@byname.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});
