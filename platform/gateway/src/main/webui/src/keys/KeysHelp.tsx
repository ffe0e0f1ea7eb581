import { Kbd, Modal, Switch, Table } from '@mantine/core';
import { useWords } from '../texts';

interface Props {
  letters: boolean;
  onLetters: (on: boolean) => void;
  onClose: () => void;
}

/** Which key does what. */
export default function KeysHelp({ letters, onLetters, onClose }: Props) {
  const { t } = useWords();
  return (
    <Modal opened onClose={onClose} title={t.keys.title} closeButtonProps={{ 'aria-label': t.state.close }}>
      <Table verticalSpacing={4}>
        <Table.Tbody>
          {t.keys.list.map(([keys, what]) => (
            <Table.Tr key={what}>
              <Table.Th scope="row" style={{ whiteSpace: 'nowrap' }}>
                {keys!.split(' ').map((key) => (
                  <Kbd key={key} mr={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Th>
              <Table.Td>{what}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Switch mt="md" label={t.keys.letters} checked={letters} onChange={(event) => onLetters(event.currentTarget.checked)} />
    </Modal>
  );
}
