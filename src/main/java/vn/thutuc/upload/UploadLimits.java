package vn.thutuc.upload;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be handed in.
 *
 * @param fileSize of one file
 * @param dossierSize of all files of a dossier
 * @param dossierFiles how many files a dossier may have
 * @param reserve what must stay free on the disk
 */
@ConfigurationProperties("thutuc.uploads")
record UploadLimits(
    @DefaultValue("20MB") DataSize fileSize,
    @DefaultValue("100MB") DataSize dossierSize,
    @DefaultValue("50") int dossierFiles,
    @DefaultValue("512MB") DataSize reserve) {}
