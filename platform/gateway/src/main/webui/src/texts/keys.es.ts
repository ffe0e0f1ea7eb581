import type { keys as en } from './keys.en';

/** Lo que hace el teclado, y el cuadro para todo. */
export const keys: typeof en = {
  title: 'Teclas',
  letters: 'Las letras solas hacen algo',
  searchHint: 'Buscar casos, mensajes, documentos; o ir a un sitio',
  nothing: 'No se encontró nada.',
  kinds: { authorization: 'Autorización', message: 'Mensaje', page: 'Página de un documento' },
  list: [
    ['Ctrl+K /', 'Buscar en todo, ir a cualquier sitio'],
    ['g w', 'Ir al trabajo'],
    ['g a', 'Ir a las autorizaciones'],
    ['g m', 'Ir a los mensajes'],
    ['g n', 'Escribir un mensaje'],
    ['g o', 'Escribir una orden'],
    ['g r', 'Ir a los informes'],
    ['j k', 'Fila siguiente, fila anterior'],
    ['Enter', 'Abrirla'],
    ['g i', 'Ir a donde le nombran'],
    ['t', 'Tomar el trabajo'],
    ['p', 'Los pasos a dar'],
    ['e', 'Hecho'],
    ['s', 'Apartar'],
    ['x', 'Elegir para muchos a la vez'],
    ['u', 'Deshacer'],
    ['r', 'Responder al mensaje'],
    ['l', 'Enlazar el mensaje con un caso'],
    ['?', 'Estas teclas'],
  ],
};
