import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Finding } from '../../checks/finding';
import { goTo } from './go-to';

/** One finding: where, what and how to mend it. Pressing it leads there. */
export function FindingButton({ finding, tone }: { finding: Finding; tone: 'danger' | 'warning' }) {
  const { where, message, remedy, excerpt } = finding;
  return (
    <Finder
      type="button"
      $tone={tone}
      onClick={() => {
        goTo(finding);
      }}
    >
      <Typography tag="span" variant="pi" fontWeight="bold" textColor="neutral800">
        {where}
      </Typography>
      {excerpt && !message.includes(excerpt) && (
        <Typography tag="span" variant="pi" textColor="neutral600">
          “{excerpt}”
        </Typography>
      )}
      <Typography tag="span" variant="pi" textColor="neutral800">
        {message}
      </Typography>
      <Typography tag="span" variant="pi" textColor="neutral600">
        {remedy}
      </Typography>
    </Finder>
  );
}

const Finder = styled.button<{ $tone: 'danger' | 'warning' }>`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[1]};
  width: 100%;
  padding: ${({ theme }) => theme.spaces[2]};
  text-align: start;
  overflow-wrap: anywhere;
  cursor: pointer;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-inline-start: 3px solid ${({ theme, $tone }) => theme.colors[`${$tone}500`]};
  border-radius: ${({ theme }) => theme.borderRadius};

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
