import flatpickr from 'flatpickr';
import { Vietnamese } from 'flatpickr/dist/l10n/vn.js';

/** The calendars form-js draws, in the language of the page. */
export function translateCalendars(): void {
  if (document.documentElement.lang !== 'vi') return;
  flatpickr.localize({
    ...Vietnamese,
    weekAbbreviation: 'Tuần',
    scrollTitle: 'Cuộn để tăng giảm',
    toggleTitle: 'Bấm để đổi',
    amPM: ['SA', 'CH'],
    yearAriaLabel: 'Năm',
    monthAriaLabel: 'Tháng',
    hourAriaLabel: 'Giờ',
    minuteAriaLabel: 'Phút',
  });
  // every letter that is no part of the date stands behind a backslash
  flatpickr.setDefaults({ ariaDateFormat: '\\N\\g\\à\\y j F \\n\\ă\\m Y' });
}
