package nl.leerplaats.web.run;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets {@link RunDesk} look after the runs by itself. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RunConfig {}
