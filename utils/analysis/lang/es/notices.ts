import type { NoticeWords } from '../../reply/types';

/** What Spanish auto-replies and notices of systems are made of; own compilation. */
export const notices: NoticeWords = {
  classes: { you: 'usted|te' },
  awaySubject: `
    respuesta automática; fuera de la? oficina; ausencia|ausente; vacaciones; ausencia|ausente|vacaciones|cerrado|cierre; fuera de la|del oficina|despacho
    respuesta automatica; de baja
  `,
  away: `
    estoy|estaré de vacaciones; estoy|estaré .. ausente|fuera; de baja; está|estamos cerrado|cerrada|cerrados; permiso de
    estoy|estare|estamos .. vacaciones|fuera|ausente|baja|viaje; de vacaciones; fuera de la oficina; permanecera|estara|esta cerrada|cerrado; no leo
    sin acceso; ya no trabajo; estoy de .. baja|viaje; hasta el .. vacaciones
    de viaje|gira|retiro|crucero|rehabilitación|baja; hasta el _ no
  `,
  back: `
    de vuelta; a mi regreso|vuelta; vuelvo el; regreso el; me reincorporo; volvere; reabrimos; respondere
  `,
  cover: `
    asuntos urgentes; en caso de urgencia; en mi ausencia; durante mi ausencia; urgente; urgencias|urgente|urgentes|urgencia; contacte con|dirijase
    para urgencias; atendera
  `,
  noticeSubject: `
    confirmación de; pedido; su factura; no entregado; boletín
    pedido|confirmacion|confirmado|factura|reserva|recibo|ticket|boletin|entrega|recordatorio|incidencia; su _? pedido|reserva|cuenta|factura; acuse
  `,
  notice: `
    mensaje automático; generado|enviado automáticamente; no responda; no responder; gracias por su|tu pedido|compra|registro; número de pedido
    darse de baja; cancelar la? suscripción; no se pudo entregar; hemos recibido su|tu solicitud|consulta|pedido
    gracias por su|tu compra|pedido|registro|reserva|inscripcion; en preparacion
    ha sido registrado|registrada|recibida|recibido|confirmado|enviado|procesado; hemos recibido su|tu; numero de; ha sido; no se ha podido entregar
    no pudo ser; haga clic; inicie sesion; con el numero; incidencia
  `,
  optout: `
    darse de baja; cancelar la suscripcion; recibe este|esta; boletin|newsletter
  `,
  noreply: `
    no responda|responder a; mensaje automatico; generado automaticamente; no conteste; correo automatico
  `,
};
