/**
 * What the surfaces of a composer have and the strip needs too, in the isolated world of both. The strip is built without these,
 * and finds them where `share` puts them; `scripts/leave-out-shared.ts` reads this list.
 */
export { computed, signal } from '@preact/signals';
export { Component } from 'preact';
export { useLayoutEffect } from 'preact/hooks';
export { jsxDEV } from 'preact/jsx-dev-runtime';
export { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
export { Button } from '@/components/ui/button';
export { ErrorBoundary } from '@/components/ui/error-boundary';
export { IconButton } from '@/components/ui/icon-button';
export { Mark } from '@/components/ui/mark';
export { formatDayNear, formatNames, formatWeekday, t, tn } from '@/utils/i18n';
export { mountSurface } from './mount';
export { isFreeOf, pressablesBelow, viewportOf, visibleBox, watchPlace } from './position';
